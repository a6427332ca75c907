package cooperation.export;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;

import cooperation.PortalTest;
import cooperation.Reader;
import cooperation.activity.Activities;
import cooperation.activity.Activity;
import cooperation.activity.ActivityFilter;
import cooperation.activity.Facet;
import cooperation.directory.Directories;
import cooperation.language.Language;
import cooperation.report.Citations;
import cooperation.report.Reports;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

@PortalTest
class DocxTest {

	private static final String AU = "/zh/organizations/au/summary.docx";

	@LocalServerPort
	private int port;

	@Autowired
	private Directories directories;

	@Autowired
	private Activities activities;

	@Autowired
	private Citations citations;

	@Autowired
	private Reports reports;

	private OpenXml docx(String address) throws IOException {
		return OpenXml.read(new Reader(this.port).bytes(address));
	}

	@ParameterizedTest
	@ValueSource(strings = { "en", "zh" })
	void theSummaryOfEveryOrganizationIsValidAndCitesEachRecordInAFootnote(String language) throws IOException {
		for (var organization : this.directories.current().organizations().all()) {
			OpenXml docx = docx("/" + language + "/organizations/" + organization.slug() + "/summary.docx");
			assertThat(docx.faults()).as(organization.code()).isEmpty();
			assertThat(notes(docx)).as(organization.code())
				.containsExactlyElementsOf(citations(records(organization.code(), docx, language), language));
		}
	}

	/**
	 * The texts of the footnotes, in the order in which the text refers to them.
	 */
	private static List<String> notes(OpenXml docx) {
		Document notes = docx.part("word/footnotes.xml");
		return docx.part("word/document.xml")
			.select("w|footnoteReference")
			.eachAttr("w:id")
			.stream()
			.map((id) -> notes.selectFirst("w|footnote[w:id=" + id + "]").text().strip())
			.toList();
	}

	/**
	 * The records of an organization in the order of their headings.
	 */
	private List<Activity> records(String code, OpenXml docx, String language) {
		List<Activity> all = this.activities.all(ActivityFilter.of(Facet.ORGANIZATION, code)).toList();
		List<String> headings = headings(docx, "Heading2");
		assertThat(headings).hasSameSizeAs(all);
		return headings.stream()
			.map((heading) -> all.stream()
				.filter((record) -> record.title().in(new Language(language)).equals(heading))
				.findFirst()
				.orElseThrow())
			.toList();
	}

	private static List<String> headings(OpenXml docx, String style) {
		return docx.part("word/document.xml")
			.select("w|p:has(w|pStyle[w:val=" + style + "])")
			.stream()
			.map(Element::text)
			.toList();
	}

	private List<String> citations(List<Activity> records, String language) {
		var report = this.reports.findAllByOrderByIssuedDesc().get(0);
		return records.stream()
			.map((record) -> this.citations.write(report, record.paragraphs(), new Language(language))
					+ (language.equals("zh") ? "。" : "."))
			.toList();
	}

	@ParameterizedTest
	@ValueSource(strings = { "/en/activities.docx?theme=covid-19&parallel=zh", "/en/themes/covid-19/summary.docx",
			"/zh/entities/oct/summary.docx", "/en/organizations/au/summary.docx?parallel=zh&by=date",
			"/zh/organizations/bsec/summary.docx?parallel=en" })
	void isValid(String address) throws IOException {
		assertThat(docx(address).faults()).isEmpty();
	}

	@Test
	void hasATitleHeadingsAndTablesWhoseHeadIsRepeated() throws IOException {
		OpenXml docx = docx(AU);

		assertThat(headings(docx, "Title")).containsExactly("非洲联盟：摘要");
		assertThat(headings(docx, "Heading1")).contains("协定", "资料来源");
		assertThat(docx.part("word/document.xml").select("w|tbl:has(w|tblStyle[w:val=Grid])")).isNotEmpty()
			.allSatisfy((table) -> assertThat(table.selectFirst("w|tr").select("w|tblHeader")).hasSize(1));
	}

	@Test
	void marksTheLanguageOfEveryText() throws IOException {
		assertThat(texts(docx(AU))).isNotEmpty()
			.allSatisfy((run) -> assertThat(run.selectFirst("w|lang").attr("w:eastAsia")).isEqualTo("zh-CN"));
		assertThat(texts(docx("/en/organizations/au/summary.docx")))
			.allSatisfy((run) -> assertThat(run.selectFirst("w|lang").attr("w:val")).isEqualTo("en-GB"));
	}

	private static Stream<Element> texts(OpenXml docx) {
		return Stream.of("word/document.xml", "word/footnotes.xml", "word/footer1.xml")
			.flatMap((part) -> docx.part(part).select("w|r:has(w|t)").stream())
			.filter((run) -> !run.text().isBlank());
	}

	@Test
	void inTwoLanguagesEachRecordStandsInTwoColumnsAndHasOneFootnote() throws IOException {
		OpenXml docx = docx(AU + "?parallel=en");
		List<Element> rows = docx.part("word/document.xml").select("w|tr:has(w|footnoteReference)").stream().toList();

		assertThat(rows).hasSizeGreaterThan(40).allSatisfy((row) -> {
			assertThat(row.select("w|tc")).hasSize(2);
			assertThat(row.select("w|tc").get(0).select("w|lang[w:eastAsia=zh-CN]")).isNotEmpty();
			assertThat(row.select("w|tc").get(1).select("w|lang[w:val=en-GB]")).isNotEmpty();
		});
		assertThat(notes(docx)).hasSameSizeAs(rows)
			.allSatisfy((note) -> assertThat(note)
				.matches("A/75/345–S/2020/898，第.*段。 A/75/345–S/2020/898, paras?\\. .*\\."));
	}

	@Test
	void aBriefOfFiveRecordsOfThreeOrganizationsHasFiveFootnotes() throws IOException {
		String five = "/en/brief.docx?by=organization&collected=2020-60-1.2020-21-2.2020-47-1.2020-21-1.2020-22-1&title=Health";
		OpenXml docx = docx(five);

		assertThat(docx.faults()).isEmpty();
		assertThat(headings(docx, "Title")).containsExactly("Health");
		assertThat(headings(docx, "Heading1")).startsWith("African Union",
				"Community of Portuguese-speaking Countries");
		assertThat(notes(docx)).containsExactly("A/75/345–S/2020/898, para. 21.", "A/75/345–S/2020/898, para. 21.",
				"A/75/345–S/2020/898, para. 22.", "A/75/345–S/2020/898, para. 47.", "A/75/345–S/2020/898, para. 60.");
		assertThat(notes(docx(five.replace("/en/", "/zh/")))).hasSize(5).last().isEqualTo("A/75/345–S/2020/898，第60段。");
	}

	@Test
	void hasTheTitleAndLanguageAmongItsProperties() throws IOException {
		Document core = docx(AU).part("docProps/core.xml");

		assertThat(core.text()).contains("非洲联盟：摘要", "zh-CN", "/zh/organizations/au/summary");
	}

	@Test
	void numbersItsPages() throws IOException {
		Document foot = docx(AU).part("word/footer1.xml");

		assertThat(foot.text()).contains("A/75/345–S/2020/898 · ", "版 · 20", "日 · http",
				"/zh/organizations/au/summary");
		assertThat(foot.select("w|fldSimple").eachAttr("w:instr")).containsExactly("PAGE", "NUMPAGES");
	}

}
