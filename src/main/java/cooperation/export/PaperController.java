package cooperation.export;

import java.io.IOException;
import java.util.List;

import cooperation.activity.Activities;
import cooperation.activity.Activity;
import cooperation.activity.Brief;
import cooperation.activity.CarriedParameters;
import cooperation.activity.Listing;
import cooperation.activity.Order;
import cooperation.directory.Directories;
import cooperation.dossier.Arrangements;
import cooperation.dossier.BriefPage;
import cooperation.dossier.Grouping;
import cooperation.dossier.Paper;
import cooperation.dossier.Papers;
import cooperation.dossier.SelectionPapers;
import cooperation.dossier.SubjectType;
import cooperation.language.Language;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Papers as documents: PDF, and for word processors.
 */
@Controller
class PaperController {

	private static final String FORM = ".{form:pdf|docx}";

	private static final String SUBJECT = "/{language}/{type:" + SubjectType.SEGMENTS + "}/{slug:[a-z0-9-]+}";

	private final Papers papers;

	private final SelectionPapers selections;

	private final Arrangements arrangements;

	private final Directories directories;

	private final Activities activities;

	private final CarriedParameters carried;

	private final PaperForms forms;

	PaperController(Papers papers, SelectionPapers selections, Arrangements arrangements, Directories directories,
			Activities activities, CarriedParameters carried, PaperForms forms) {
		this.papers = papers;
		this.selections = selections;
		this.arrangements = arrangements;
		this.directories = directories;
		this.activities = activities;
		this.carried = carried;
		this.forms = forms;
	}

	@ModelAttribute
	PageAddress page(@PathVariable Language language, HttpServletRequest request) {
		return PageAddress.of(language, request);
	}

	/**
	 * The summary of a subject, which is also what its page is on paper.
	 */
	@GetMapping({ SUBJECT + FORM, SUBJECT + "/summary" + FORM })
	void summary(@PathVariable String type, @PathVariable String slug, @PathVariable String form,
			@RequestParam MultiValueMap<String, String> parameters, PageAddress page, Model model,
			HttpServletResponse response) throws IOException {
		SubjectType subjects = SubjectType.of(type);
		Paper paper = this.papers.summary(subjects, slug,
				this.arrangements.of(parameters, subjects.groupings(), page.language()));
		this.forms.send(paper, form, page, model, response);
	}

	@GetMapping("/{language}/brief" + FORM)
	void brief(@PathVariable String form, @RequestParam MultiValueMap<String, String> parameters, PageAddress page,
			Model model, HttpServletResponse response) throws IOException {
		Brief brief = this.carried.of(page.language(), parameters::getFirst).brief();
		Paper paper = this.papers.brief(brief, this.arrangements.of(parameters, BriefPage.GROUPINGS, page.language()));
		this.forms.send(paper, form, page, model, response);
	}

	@GetMapping("/{language}/activities" + FORM)
	void selection(@PathVariable String form, @RequestParam MultiValueMap<String, String> parameters, PageAddress page,
			Model model, HttpServletResponse response) throws IOException {
		Listing listing = Listing.of(parameters, this.directories.current());
		this.forms.send(paper(listing, parameters, page), form, page, model, response);
	}

	@GetMapping({ ExportController.YEAR + FORM, ExportController.MONTH + FORM })
	void date(@PathVariable String period, @PathVariable(required = false) String month, @PathVariable String form,
			@RequestParam MultiValueMap<String, String> parameters, PageAddress page, Model model,
			HttpServletResponse response) throws IOException {
		Listing listing = new Listing(ExportController.dated(period, month), Order.DATE, 1, Listing.DEFAULT_SIZE);
		this.forms.send(paper(listing, parameters, page), form, page, model, response);
	}

	private Paper paper(Listing listing, MultiValueMap<String, String> parameters, PageAddress page) {
		return this.selections.of(listing,
				this.arrangements.of(parameters, SelectionPapers.groupings(listing), page.language()));
	}

	@GetMapping(ExportController.RECORD + FORM)
	void record(@PathVariable String id, @PathVariable String form,
			@RequestParam MultiValueMap<String, String> parameters, PageAddress page, Model model,
			HttpServletResponse response) throws IOException {
		Activity record = this.activities.findById(id).orElseThrow(ExportController::unknown);
		// By date it stands there once, however many themes it has.
		Paper paper = this.papers.of(id, record.title(), List.of(record),
				this.arrangements.of(parameters, List.of(Grouping.DATE), page.language()));
		this.forms.send(paper, form, page, model, response);
	}

}
