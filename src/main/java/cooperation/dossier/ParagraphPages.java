package cooperation.dossier;

import java.util.List;

import cooperation.activity.Activity;
import cooperation.activity.KeptRecords;
import cooperation.directory.Directories;
import cooperation.directory.Directory;
import cooperation.report.Paragraph;
import cooperation.report.Report;
import cooperation.report.Section;
import cooperation.report.Sections;
import org.hibernate.query.criteria.HibernateCriteriaBuilder;

import org.springframework.data.domain.Sort;
import org.springframework.stereotype.Component;

/**
 * Opens the pages of several paragraphs at once, asking the database no more often than
 * for one.
 */
@Component
class ParagraphPages {

	private final Sections sections;

	private final KeptRecords records;

	private final Directories directories;

	ParagraphPages(Sections sections, KeptRecords records, Directories directories) {
		this.sections = sections;
		this.records = records;
		this.directories = directories;
	}

	List<ParagraphPage> of(Report report, List<Paragraph> paragraphs) {
		if (paragraphs.isEmpty()) {
			return List.of();
		}
		List<Section> chapters = this.sections.findByReportOrderByPosition(report.code());
		List<Activity> records = records(report, paragraphs);
		Directory directory = this.directories.current();
		return paragraphs.stream()
			.map((paragraph) -> new ParagraphPage(report, paragraph, chapters,
					records.stream().filter((record) -> record.paragraphs().contains(paragraph.number())).toList(),
					directory))
			.toList();
	}

	private List<Activity> records(Report report, List<Paragraph> paragraphs) {
		return this.records.ofParagraphs(report.code(), paragraphs.stream().map(Paragraph::number).toList(),
				Dossier.MOST);
	}

}
