package cooperation.serving;

import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/**
 * Gives every template the addresses of style sheets, scripts and images:
 * {@code files.link('/css/base.css')}.
 */
@ControllerAdvice
class StaticFilesAdvice {

	private final StaticFiles files;

	StaticFilesAdvice(StaticFiles files) {
		this.files = files;
	}

	@ModelAttribute("files")
	StaticFiles files() {
		return this.files;
	}

}
