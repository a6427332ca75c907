package cooperation.export;

import cooperation.language.Refusal;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/**
 * As many documents are being made as can be made at once.
 */
@ResponseStatus(HttpStatus.SERVICE_UNAVAILABLE)
class Busy extends Refusal {

	private static final long serialVersionUID = 1L;

	Busy() {
		super("busy");
	}

}
