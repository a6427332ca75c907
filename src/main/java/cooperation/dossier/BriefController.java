package cooperation.dossier;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import cooperation.activity.Brief;
import cooperation.activity.Carried;
import cooperation.activity.CarriedParameters;
import cooperation.activity.UnknownValue;
import cooperation.language.Language;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * The brief of a reader. Nothing is kept on the server: every change leads to another
 * address.
 */
@Controller
@RequestMapping("/{language}/brief")
class BriefController {

	/** The path and the parameters of a page, as they stand in an address. */
	private static final String PAGE = "(/[\\w.~:/?@!$&'()*+,;=%-]{0,2000})?";

	private final Papers papers;

	private final Arrangements arrangements;

	private final CarriedParameters carried;

	BriefController(Papers papers, Arrangements arrangements, CarriedParameters carried) {
		this.papers = papers;
		this.arrangements = arrangements;
		this.carried = carried;
	}

	@GetMapping
	String brief(@PathVariable Language language, @RequestParam MultiValueMap<String, String> parameters, Model model) {
		Brief brief = this.carried.of(language, parameters::getFirst).brief();
		Arrangement arrangement = this.arrangements.of(parameters, BriefPage.GROUPINGS, language);
		model.addAttribute("page",
				new BriefPage(brief, brief.isEmpty() ? null : this.papers.brief(brief, arrangement), arrangement));
		return "dossier/brief";
	}

	/**
	 * Takes records in or out, or moves one, and leads back to the page the reader is on.
	 * @param from that page, behind the language
	 */
	@GetMapping("/change")
	ResponseEntity<Void> change(@PathVariable Language language, @RequestParam(defaultValue = "") String from,
			@RequestParam MultiValueMap<String, String> parameters) {
		if (!from.matches(PAGE)) {
			throw new UnknownValue("from", from);
		}
		Carried carried = this.carried.of(language, parameters::getFirst);
		String page = carried.with(changed(carried.brief(), parameters)).to("/" + language + from);
		return ResponseEntity.status(HttpStatus.SEE_OTHER)
			.header(HttpHeaders.LOCATION, page + place(parameters))
			.build();
	}

	private static Brief changed(Brief brief, MultiValueMap<String, String> parameters) {
		return brief.with(parameters.getOrDefault("add", List.of()).stream().collect(Collectors.joining(".")))
			.without(parameters.getFirst("drop"))
			.earlier(parameters.getFirst("earlier"))
			.later(parameters.getFirst("later"));
	}

	/**
	 * The record that was changed, where the page shows it.
	 */
	private static String place(MultiValueMap<String, String> parameters) {
		return Stream.of("add", "earlier", "later")
			.map(parameters::getFirst)
			.filter((id) -> id != null && Brief.isId(id))
			.findFirst()
			.map((id) -> "#" + id + "-1")
			.orElse("");
	}

}
