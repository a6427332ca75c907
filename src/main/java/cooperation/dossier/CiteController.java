package cooperation.dossier;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import cooperation.language.Language;
import cooperation.report.Citations;
import cooperation.report.CitedParagraphs;
import cooperation.report.Paragraph;
import cooperation.report.Paragraphs;
import cooperation.report.Report;
import cooperation.report.Reports;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * From a citation to the paragraphs it names.
 */
@Controller
class CiteController {

	/** Who types a number here means a paragraph. */
	private static final Pattern NUMBER_ALONE = Pattern.compile("\\s*(\\d{1,4})\\s*段?\\s*");

	private final Reports reports;

	private final Paragraphs paragraphs;

	private final ParagraphPages pages;

	private final Citations citations;

	CiteController(Reports reports, Paragraphs paragraphs, ParagraphPages pages, Citations citations) {
		this.reports = reports;
		this.paragraphs = paragraphs;
		this.pages = pages;
		this.citations = citations;
	}

	@GetMapping("/{language}/cite")
	String cite(@PathVariable Language language, @RequestParam(name = "q", defaultValue = "") String text, Model model,
			HttpServletResponse response) {
		Matcher alone = NUMBER_ALONE.matcher(text);
		CitePage page = text.isBlank() ? CitePage.of(text)
				: CitedParagraphs
					.read(alone.matches() ? "para. " + alone.group(1) : text, this.reports.findAllByOrderByIssuedDesc())
					.map((cited) -> (cited.report() == null) ? CitePage.of(text, cited) : page(text, cited, language))
					.orElseGet(() -> CitePage.of(text));
		response.setStatus(page.answer().status());
		model.addAttribute("page", page);
		return "dossier/cite";
	}

	private CitePage page(String text, CitedParagraphs cited, Language language) {
		Report report = cited.report();
		List<Paragraph> all = this.paragraphs.findByReportOrderByNumber(report.code());
		List<Paragraph> named = all.stream().filter((paragraph) -> cited.names(paragraph.number())).toList();
		String citation = named.isEmpty() ? null
				: this.citations.write(report, named.stream().map(Paragraph::number).toList(), language);
		int last = all.get(all.size() - 1).number();
		return new CitePage(text, cited, citation, new CitePage.Extent(named.size(), last),
				this.pages.of(report, named.stream().limit(CitePage.MOST).toList()));
	}

}
