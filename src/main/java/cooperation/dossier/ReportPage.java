package cooperation.dossier;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import cooperation.activity.Activities.Count;
import cooperation.report.Paragraph;
import cooperation.report.Report;
import cooperation.report.Section;

/**
 * A report with its chapters, sections and paragraphs; of a report longer than any there
 * has been, the first paragraphs.
 *
 * @param counts how many records each paragraph has, by its number
 */
public record ReportPage(Report report, List<Section> sections, List<Paragraph> paragraphs, Map<String, Long> counts) {

	/** Ten times as many as a report has. */
	static final int MOST = 1000;

	ReportPage(Report report, List<Section> sections, List<Paragraph> paragraphs, List<Count> counts) {
		this(report, sections, paragraphs,
				counts.stream().collect(Collectors.toMap(Count::getCode, Count::getRecords)));
	}

	/**
	 * The paragraphs that stand in a section itself, not in one below it.
	 */
	public List<Paragraph> of(Section section) {
		return this.paragraphs.stream().filter((paragraph) -> paragraph.section().equals(section.code())).toList();
	}

	public long records(Paragraph paragraph) {
		return this.counts.getOrDefault(Integer.toString(paragraph.number()), 0L);
	}

}
