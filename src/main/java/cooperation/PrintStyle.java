package cooperation;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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

	private static final Pattern PATH = Pattern.compile("[a-z0-9/-]{0,200}");

	private static final Pattern QUERY = Pattern.compile("[A-Za-z0-9=&.,%*+~_-]{1,400}");

	private final MessageSource messages;

	PrintStyle(MessageSource messages) {
		this.messages = messages;
	}

	@GetMapping(path = "/{language}/foot.css", produces = "text/css;charset=UTF-8")
	ResponseEntity<String> foot(@ModelAttribute("site") Site site,
			@RequestParam(name = "of", defaultValue = "") String address) {
		String release = this.messages.getMessage("footer.release", new Object[] { site.release().version() },
				site.language().locale());
		LocalDate today = LocalDate.now(ZoneOffset.UTC);
		String left = Stream
			.of(symbol(site), release, site.base() + site.to(plain(address)), Dates.day(today, site.language()))
			.filter((part) -> !part.isEmpty())
			.collect(Collectors.joining(" · "));
		return ResponseEntity.ok()
			.cacheControl(CacheControl.empty().cachePublic().mustRevalidate())
			.headers((headers) -> headers.setExpires(today.plusDays(1).atStartOfDay(ZoneOffset.UTC)))
			.body(RULES.formatted(left, ""));
	}

	/**
	 * That of the report; of several, each record has its own beside it.
	 */
	private static String symbol(Site site) {
		return (site.reports().size() == 1) ? site.report().symbol() : "";
	}

	/**
	 * The address behind the language if it is one of ours: nothing in it can end a text
	 * of the style sheet. Parameters that would take more than a sheet has room for are
	 * left out.
	 */
	private static String plain(String address) {
		String[] parts = address.split("\\?", 2);
		if (!PATH.matcher(parts[0]).matches()) {
			return "";
		}
		return (parts.length > 1 && QUERY.matcher(parts[1]).matches()) ? address : parts[0];
	}

}
