package cooperation.dossier;

import java.util.List;

import cooperation.activity.Activities;
import cooperation.activity.KeptRecords;
import cooperation.directory.Directories;
import cooperation.report.Paragraph;
import cooperation.report.Paragraphs;
import cooperation.report.Report;
import cooperation.report.Reports;
import cooperation.report.Sections;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/**
 * The report and its paragraphs.
 */
@Controller
@RequestMapping("/{language}/reports/{slug}")
class ReportController {

	private final Reports reports;

	private final Sections sections;

	private final Paragraphs paragraphs;

	private final Activities activities;

	private final KeptRecords records;

	private final Directories directories;

	ReportController(Reports reports, Sections sections, Paragraphs paragraphs, Activities activities,
			KeptRecords records, Directories directories) {
		this.reports = reports;
		this.sections = sections;
		this.paragraphs = paragraphs;
		this.activities = activities;
		this.records = records;
		this.directories = directories;
	}

	@GetMapping
	String report(@PathVariable String slug, Model model) {
		Report report = find(slug);
		model.addAttribute("page",
				new ReportPage(report, this.sections.findByReportOrderByPosition(report.code()),
						this.paragraphs.findByReportAndNumberLessThanEqualOrderByNumber(report.code(), ReportPage.MOST),
						this.activities.countByParagraph(report.code(), ReportPage.MOST)));
		return "dossier/report";
	}

	@GetMapping("/paragraphs/{number:\\d{1,9}}")
	String paragraph(@PathVariable String slug, @PathVariable int number, Model model) {
		Report report = find(slug);
		Paragraph paragraph = this.paragraphs.findByReportAndNumber(report.code(), number)
			.orElseThrow(() -> new UnknownSubject("paragraph " + number));
		model.addAttribute("page",
				new ParagraphPage(report, paragraph, this.sections.findByReportOrderByPosition(report.code()),
						this.records.ofParagraphs(report.code(), List.of(number), Dossier.MOST),
						this.directories.current()));
		return "dossier/paragraph";
	}

	private Report find(String slug) {
		return this.reports.findBySlug(slug).orElseThrow(() -> new UnknownSubject(slug));
	}

}
