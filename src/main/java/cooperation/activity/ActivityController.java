package cooperation.activity;

import java.nio.charset.StandardCharsets;
import java.util.List;

import cooperation.directory.Directories;
import cooperation.language.Language;
import cooperation.report.CitedParagraphs;
import cooperation.report.Reports;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.util.UriUtils;

/**
 * The listing of records and the page of each.
 */
@Controller
@RequestMapping("/{language}/activities")
class ActivityController {

	private final Activities activities;

	private final Directories directories;

	private final ListingPages pages;

	private final RecordPages records;

	private final Reports reports;

	private final CarriedParameters carried;

	ActivityController(Activities activities, Directories directories, ListingPages pages, RecordPages records,
			Reports reports, CarriedParameters carried) {
		this.reports = reports;
		this.carried = carried;
		this.pages = pages;
		this.records = records;
		this.activities = activities;
		this.directories = directories;
	}

	/**
	 * A form sends the fields left empty, too; what comes of it is an address without
	 * them, to be kept and shared.
	 */
	@GetMapping
	String list(@PathVariable Language language, @RequestParam MultiValueMap<String, String> parameters, Model model) {
		Listing listing = Listing.of(parameters, this.directories.current());
		if (cites(listing.filter().text())) {
			return redirect(
					"/" + language + "/cite?q=" + UriUtils.encode(listing.filter().text(), StandardCharsets.UTF_8),
					language, parameters);
		}
		if (parameters.values().stream().flatMap(List::stream).anyMatch(String::isBlank)) {
			return redirect("/" + language + "/activities" + (listing.query().isEmpty() ? "" : "?" + listing.query()),
					language, parameters);
		}
		model.addAttribute("page", this.pages.of(listing, language));
		return "activity/list";
	}

	private String redirect(String address, Language language, MultiValueMap<String, String> parameters) {
		return "redirect:" + this.carried.of(language, parameters::getFirst).to(address);
	}

	/**
	 * Whether somebody has put a citation of a report into the search box.
	 */
	private boolean cites(String text) {
		return !text.isEmpty() && CitedParagraphs.read(text, this.reports.findAllByOrderByIssuedDesc())
			.filter((cited) -> cited.report() != null)
			.isPresent();
	}

	@GetMapping("/{id:\\d{4}-\\d+-\\d+}")
	String record(@PathVariable String id, Model model) {
		Activity record = this.activities.findById(id)
			.orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
		model.addAttribute("page", this.records.of(record));
		return "activity/record";
	}

}
