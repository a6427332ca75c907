package cooperation;

import java.time.LocalDate;
import java.time.ZoneOffset;

import cooperation.language.Dates;

import org.springframework.context.MessageSource;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * The foot of each printed sheet: symbol, release, address, date, page. A style sheet can
 * number pages, but cannot take words from the page, so it is served with the words in
 * it. Tomorrow the words are others.
 */
@Controller
class PrintStyle {

	private static final String RULES = """
			@page {
			  @bottom-left { content: "%s"; }
			  @bottom-right { content: "%s" counter(page) " / " counter(pages); }
			}
			""";

	private final MessageSource messages;

	PrintStyle(MessageSource messages) {
		this.messages = messages;
	}

	@GetMapping(path = "/{language}/foot.css", produces = "text/css;charset=UTF-8")
	ResponseEntity<String> foot(@ModelAttribute("site") Site site,
			@RequestParam(name = "of", defaultValue = "") String path) {
		String release = this.messages.getMessage("footer.release", new Object[] { site.release().version() },
				site.language().locale());
		LocalDate today = LocalDate.now(ZoneOffset.UTC);
		String left = String.join(" · ", site.report().symbol(), release, site.base() + site.to(plain(path)),
				Dates.day(today, site.language()));
		return ResponseEntity.ok()
			.cacheControl(CacheControl.empty().cachePublic().mustRevalidate())
			.headers((headers) -> headers.setExpires(today.plusDays(1).atStartOfDay(ZoneOffset.UTC)))
			.body(RULES.formatted(left, ""));
	}

	/**
	 * The path if it is one of ours: nothing in it can end a text of the style sheet.
	 */
	private static String plain(String path) {
		return path.matches("[a-z0-9/-]{0,200}") ? path : "";
	}

}
