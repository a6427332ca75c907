package cooperation.export;

import java.io.IOException;

import cooperation.activity.Brief;
import cooperation.activity.CarriedParameters;
import cooperation.activity.Listing;
import cooperation.activity.UnknownValue;
import cooperation.directory.Directories;
import cooperation.dossier.Arrangements;
import cooperation.dossier.BriefPage;
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

	private static final String SUMMARY = "/{language}/{type:" + SubjectType.SEGMENTS + "}/{slug:[a-z0-9-]+}/summary";

	private final Papers papers;

	private final SelectionPapers selections;

	private final Arrangements arrangements;

	private final Directories directories;

	private final CarriedParameters carried;

	private final PaperForms forms;

	PaperController(Papers papers, SelectionPapers selections, Arrangements arrangements, Directories directories,
			CarriedParameters carried, PaperForms forms) {
		this.papers = papers;
		this.selections = selections;
		this.arrangements = arrangements;
		this.directories = directories;
		this.carried = carried;
		this.forms = forms;
	}

	@ModelAttribute
	PageAddress page(@PathVariable Language language, HttpServletRequest request) {
		return PageAddress.of(language, request);
	}

	@GetMapping(SUMMARY + ".{form:pdf|docx}")
	void summary(@PathVariable String type, @PathVariable String slug, @PathVariable String form,
			@RequestParam MultiValueMap<String, String> parameters, PageAddress page, Model model,
			HttpServletResponse response) throws IOException {
		SubjectType subjects = SubjectType.of(type);
		Paper paper = this.papers.summary(subjects, slug,
				this.arrangements.of(parameters, subjects.groupings(), page.language()));
		this.forms.send(paper, form, page, model, response);
	}

	@GetMapping("/{language}/brief.{form:pdf|docx}")
	void brief(@PathVariable String form, @RequestParam MultiValueMap<String, String> parameters, PageAddress page,
			Model model, HttpServletResponse response) throws IOException {
		Brief brief = this.carried.of(page.language(), parameters::getFirst).brief();
		if (brief.isEmpty()) {
			throw new UnknownValue("collected", "");
		}
		Paper paper = this.papers.brief(brief, this.arrangements.of(parameters, BriefPage.GROUPINGS, page.language()));
		this.forms.send(paper, form, page, model, response);
	}

	@GetMapping("/{language}/activities.pdf")
	void pdf(@RequestParam MultiValueMap<String, String> parameters, PageAddress page, Model model,
			HttpServletResponse response) throws IOException {
		this.forms.send(selection(parameters, page.language()), "pdf", page, model, response);
	}

	@GetMapping("/{language}/activities.docx")
	void docx(@RequestParam MultiValueMap<String, String> parameters, PageAddress page, Model model,
			HttpServletResponse response) throws IOException {
		this.forms.send(selection(parameters, page.language()), "docx", page, model, response);
	}

	private Paper selection(MultiValueMap<String, String> parameters, Language language) {
		Listing listing = Listing.of(parameters, this.directories.current());
		return this.selections.of(listing,
				this.arrangements.of(parameters, SelectionPapers.groupings(listing), language));
	}

}
