package cooperation.export;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

import cooperation.activity.Activities;
import cooperation.activity.Activity;
import cooperation.activity.ActivityFilter;
import cooperation.activity.CarriedParameters;
import cooperation.activity.Facet;
import cooperation.activity.Listing;
import cooperation.activity.Order;
import cooperation.activity.Period;
import cooperation.directory.Directories;
import cooperation.directory.Noun;
import cooperation.dossier.SubjectType;
import cooperation.language.Language;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.util.StringUtils;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/**
 * The addresses of pages with a suffix: the same records in another form.
 */
@Controller
class ExportController {

	/** Any but those of papers, which have a controller of their own. */
	private static final String FORM = ".{form:(?!pdf|docx)[a-z]+}";

	static final String RECORD = "/{language}/activities/{id:\\d{4}-\\d+-\\d+}";

	static final String YEAR = "/{language}/dates/{period:\\d{4}|undated}";

	static final String MONTH = "/{language}/dates/{period:\\d{4}}/{month:\\d{2}}";

	private final Forms forms;

	private final Selections selections;

	private final CarriedParameters carried;

	private final Activities activities;

	private final Directories directories;

	ExportController(Forms forms, Selections selections, CarriedParameters carried, Activities activities,
			Directories directories) {
		this.carried = carried;
		this.forms = forms;
		this.selections = selections;
		this.activities = activities;
		this.directories = directories;
	}

	@ModelAttribute
	PageAddress page(@PathVariable Language language, HttpServletRequest request) {
		return PageAddress.of(language, request);
	}

	/**
	 * All records of a selection; in JSON one page of them where the address names it.
	 */
	@GetMapping("/{language}/activities" + FORM)
	void activities(@PathVariable String form, @RequestParam MultiValueMap<String, String> parameters, PageAddress page,
			HttpServletResponse response) throws IOException {
		Listing listing = Listing.of(parameters, this.directories.current());
		if (form.equals("json") && StringUtils.hasText(parameters.getFirst("page"))) {
			Selection part = this.selections.of(listing, page);
			response.setHeader(HttpHeaders.LINK, new Paging(page, listing, part.total()).links());
			send(part, form, response);
		}
		else {
			send(this.selections.of(listing.filter(), listing.order(), page), form, response);
		}
	}

	@GetMapping("/{language}/{type:" + SubjectType.SEGMENTS + "}/{slug:[a-z0-9-]+}" + FORM)
	void subject(@PathVariable String type, @PathVariable String slug, @PathVariable String form, PageAddress page,
			HttpServletResponse response) throws IOException {
		Facet facet = SubjectType.of(type).facet();
		Noun subject = facet.nouns(this.directories.current())
			.bySlug(slug)
			.map((noun) -> (Noun) noun)
			.orElseThrow(ExportController::unknown);
		send(this.selections.of(ActivityFilter.of(facet, subject.code()), Order.REPORT, page), form, response);
	}

	@GetMapping({ YEAR + FORM, MONTH + FORM })
	void date(@PathVariable String period, @PathVariable(required = false) String month, @PathVariable String form,
			PageAddress page, HttpServletResponse response) throws IOException {
		send(this.selections.of(dated(period, month), Order.DATE, page), form, response);
	}

	/**
	 * The records a reader has collected, in the reader's order.
	 */
	@GetMapping("/{language}/brief" + FORM)
	void brief(@PathVariable String form, @RequestParam MultiValueMap<String, String> parameters, PageAddress page,
			HttpServletResponse response) throws IOException {
		send(this.selections.of(this.carried.of(page.language(), parameters::getFirst).brief(), page), form, response);
	}

	/**
	 * The records of a year, of a month of it, or without a date.
	 * @param month may be null
	 */
	static ActivityFilter dated(String period, String month) {
		Period chosen = Period.parse((month == null) ? period : period + "-" + month)
			.orElseThrow(ExportController::unknown);
		return ActivityFilter.of(Facet.YEAR, chosen.text());
	}

	@GetMapping(RECORD + FORM)
	void record(@PathVariable String id, @PathVariable String form, PageAddress page, HttpServletResponse response)
			throws IOException {
		send(this.selections.of(record(id), page), form, response);
	}

	/**
	 * In JSON a single record stands for itself, without the selection around it.
	 */
	@GetMapping(RECORD + ".json")
	ResponseEntity<ActivityJson> json(@PathVariable String id, PageAddress page) {
		Activity record = record(id);
		String name = this.selections.of(record, page).file("json");
		return ResponseEntity.ok()
			.contentType(MediaType.APPLICATION_JSON)
			.header(HttpHeaders.CONTENT_DISPOSITION, disposition(name).toString())
			.body(ActivityJson.of(record));
	}

	private Activity record(String id) {
		return this.activities.findById(id).orElseThrow(ExportController::unknown);
	}

	private void send(Selection selection, String suffix, HttpServletResponse response) throws IOException {
		Form form = this.forms.find(suffix).orElseThrow(ExportController::unknown);
		response.setContentType(form.contentType());
		response.setHeader(HttpHeaders.CONTENT_DISPOSITION, disposition(selection.file(form.suffix())).toString());
		form.write(selection, response.getOutputStream());
	}

	/**
	 * The header that names a file; the browser shows it where it can.
	 */
	static ContentDisposition disposition(String name) {
		boolean ascii = StandardCharsets.US_ASCII.newEncoder().canEncode(name);
		return (ascii ? ContentDisposition.inline().filename(name)
				: ContentDisposition.inline().filename(name, StandardCharsets.UTF_8))
			.build();
	}

	static ResponseStatusException unknown() {
		return new ResponseStatusException(HttpStatus.NOT_FOUND);
	}

}
