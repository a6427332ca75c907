package cooperation.dossier;

import java.util.List;

import cooperation.activity.Activity;
import cooperation.directory.Directory;
import cooperation.directory.Organization;
import cooperation.report.Paragraph;
import cooperation.report.Report;
import cooperation.report.Section;

/**
 * A paragraph of a report with the records it tells.
 */
public record ParagraphPage(Report report, Paragraph paragraph, List<Section> sections, List<Activity> records,
		Directory directory) {

	public Section section() {
		return this.sections.stream()
			.filter((section) -> section.code().equals(this.paragraph.section()))
			.findFirst()
			.orElseThrow();
	}

	public List<Organization> organizations() {
		return this.directory.organizations().get(this.paragraph.organizations());
	}

	/**
	 * The number of the last paragraph of the report.
	 */
	public int last() {
		return this.sections.stream().mapToInt(Section::lastParagraph).max().orElseThrow();
	}

}
