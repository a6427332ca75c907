package cooperation.export;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import cooperation.activity.Activities;
import cooperation.activity.ActivityFilter;
import cooperation.activity.ActivitySearch;
import cooperation.activity.Facet;
import cooperation.activity.Listing;
import cooperation.activity.Order;
import cooperation.activity.Period;
import cooperation.directory.Directories;
import cooperation.dossier.SubjectType;
import cooperation.language.Languages;
import cooperation.report.Releases;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.server.ResponseStatusException;

/**
 * The addresses of pages with a suffix: the same records in another form.
 */
@Controller
class ExportController {

	private static final String FORM = ".{form:csv|json}";

	private final Map<String, Form> forms;

	private final Activities activities;

	private final ActivitySearch search;

	private final Directories directories;

	private final Releases releases;

	private final Languages languages;

	ExportController(List<Form> forms, Activities activities, ActivitySearch search, Directories directories,
			Releases releases, Languages languages) {
		this.forms = forms.stream().collect(Collectors.toMap(Form::suffix, Function.identity()));
		this.activities = activities;
		this.search = search;
		this.directories = directories;
		this.releases = releases;
		this.languages = languages;
	}

	@GetMapping("/{language}/activities" + FORM)
	void activities(@PathVariable String form, @RequestParam MultiValueMap<String, String> parameters,
			HttpServletResponse response) throws IOException {
		Listing listing = Listing.of(parameters, this.directories.current());
		send(listing.filter(), listing.order(), form, response);
	}

	@GetMapping("/{language}/{type:" + SubjectType.SEGMENTS + "}/{slug:[a-z0-9-]+}" + FORM)
	void subject(@PathVariable String type, @PathVariable String slug, @PathVariable String form,
			HttpServletResponse response) throws IOException {
		Facet facet = SubjectType.of(type).facet();
		String code = facet.nouns(this.directories.current())
			.bySlug(slug)
			.orElseThrow(ExportController::unknown)
			.code();
		send(ActivityFilter.of(facet, code), Order.REPORT, form, response);
	}

	@GetMapping({ "/{language}/dates/{period:\\d{4}|undated}" + FORM,
			"/{language}/dates/{period:\\d{4}}/{month:\\d{2}}" + FORM })
	void date(@PathVariable String period, @PathVariable(required = false) String month, @PathVariable String form,
			HttpServletResponse response) throws IOException {
		Period chosen = Period.parse((month == null) ? period : period + "-" + month)
			.orElseThrow(ExportController::unknown);
		send(ActivityFilter.of(Facet.YEAR, chosen.text()), Order.DATE, form, response);
	}

	@GetMapping("/{language}/activities/{id:\\d{4}-\\d+-\\d+}.json")
	@ResponseBody
	ActivityJson record(@PathVariable String id) {
		return this.activities.findById(id).map(ActivityJson::of).orElseThrow(ExportController::unknown);
	}

	@GetMapping("/{language}/activities/{id:\\d{4}-\\d+-\\d+}.csv")
	void recordAsCsv(@PathVariable String id, HttpServletResponse response) throws IOException {
		var record = this.activities.findById(id).orElseThrow(ExportController::unknown);
		Selection selection = new Selection(ActivityFilter.NONE, this.releases.findFirstByOrderByPublishedAtDesc(), 1,
				this.languages, () -> java.util.stream.Stream.of(record));
		send(selection, "cooperation-" + id, this.forms.get("csv"), response);
	}

	private void send(ActivityFilter filter, Order order, String suffix, HttpServletResponse response)
			throws IOException {
		Selection selection = new Selection(filter, this.releases.findFirstByOrderByPublishedAtDesc(),
				this.search.count(filter), this.languages, () -> this.search.all(filter, order));
		send(selection, selection.fileName(), this.forms.get(suffix), response);
	}

	private static void send(Selection selection, String name, Form form, HttpServletResponse response)
			throws IOException {
		response.setContentType(form.contentType());
		response.setHeader(HttpHeaders.CONTENT_DISPOSITION,
				ContentDisposition.inline().filename(name + "." + form.suffix()).build().toString());
		form.write(selection, response.getOutputStream());
	}

	private static ResponseStatusException unknown() {
		return new ResponseStatusException(HttpStatus.NOT_FOUND);
	}

}
