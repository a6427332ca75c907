package cooperation.export;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import cooperation.PortalTest;
import cooperation.Reader;
import cooperation.activity.Activities;
import cooperation.activity.Activity;
import cooperation.activity.ActivityFilter;
import cooperation.activity.Facet;
import cooperation.activity.Overview;
import cooperation.directory.Directories;
import cooperation.directory.Organization;
import cooperation.dossier.Dossier;
import cooperation.dossier.Grouping;
import cooperation.language.Language;
import cooperation.report.Citations;
import cooperation.report.Report;
import cooperation.report.Reports;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

@PortalTest
class PdfTest {

	private static final String AU = "/zh/organizations/au/summary.pdf";

	/** Radical and compatibility characters, which may not stand for Han characters. */
	private static final String RADICALS = "[\u2E80-\u2FDF\uF900-\uFAFF]";

	@LocalServerPort
	private int port;

	@Autowired
	private Activities activities;

	@Autowired
	private Directories directories;

	@Autowired
	private Reports reports;

	@Autowired
	private Citations citations;

	private Pdf pdf(String address) throws Exception {
		return Pdf.of(new Reader(this.port).bytes(address));
	}

	private HttpResponse<String> get(String address) {
		return new Reader(this.port).get(address);
	}

	@ParameterizedTest
	@ValueSource(strings = { "en", "zh" })
	void theSummaryOfEveryOrganizationCanBeArchivedAndReadAloudAndHoldsEveryRecord(String code) throws Exception {
		Language language = new Language(code);
		for (Organization organization : this.directories.current().organizations().all()) {
			try (Pdf pdf = pdf("/" + code + "/organizations/" + organization.slug() + "/summary.pdf")) {
				assertThat(pdf.faults()).as(organization.slug()).isEmpty();
				assertThat(pdf.fonts()).as(organization.slug()).isNotEmpty().allMatch(PDFont::isEmbedded);
				assertThat(pdf.language()).isEqualTo(language.tag());
				assertThat(pdf.title()).contains(organization.name().in(language));
				assertThat(pdf.text()).as(organization.slug())
					.containsSubsequence(titlesAndCitations(organization, language))
					.doesNotContainPattern(RADICALS);
			}
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "en", "zh" })
	@ExtendWith(Poppler.class)
	void anotherProgramFindsEveryTitleAndCitationInReadingOrder(String code) throws Exception {
		Language language = new Language(code);
		for (Organization organization : this.directories.current().organizations().all()) {
			byte[] pdf = new Reader(this.port)
				.bytes("/" + code + "/organizations/" + organization.slug() + "/summary.pdf");
			assertThat(Pdf.plain(Poppler.text(pdf))).as(organization.slug())
				.containsSubsequence(titlesAndCitations(organization, language))
				.doesNotContainPattern(RADICALS);
		}
	}

	/**
	 * As they should follow each other.
	 */
	private List<String> titlesAndCitations(Organization organization, Language language) {
		List<Activity> records = this.activities.all(ActivityFilter.of(Facet.ORGANIZATION, organization.code()))
			.toList();
		Report report = this.reports.findAllByOrderByIssuedDesc().get(0);
		return new Dossier(Overview.of(records, List.of()), this.directories.current()).grouped(Grouping.THEME)
			.stream()
			.flatMap((group) -> group.records().stream())
			.flatMap((record) -> Stream.of(record.title().in(language),
					this.citations.write(report, record.paragraphs(), language)))
			.map(Pdf::plain)
			.toList();
	}

	@ParameterizedTest
	@ValueSource(strings = { "/en/themes/covid-19/summary.pdf?parallel=zh", "/zh/entities/oct/summary.pdf?by=date",
			"/zh/organizations/asean/summary.pdf?by=date&parallel=en", "/en/activities.pdf?theme=mediation&parallel=zh",
			"/zh/activities.pdf?q=covid&sort=date", "/en/organizations/bsec.pdf?parallel=zh", "/zh/dates/2019/07.pdf",
			"/en/dates/undated.pdf?by=theme", "/zh/activities/2020-21-1.pdf?parallel=en",
			"/en/brief.pdf?collected=2020-21-1.2020-22-1&title=%E5%81%A5%E5%BA%B7&parallel=zh",
			"/en/activities.pdf?q=%F0%9F%98%80%D8%B9%01" })
	void whateverElseIsLaidOutCanBeArchivedAndReadAloudToo(String address) throws Exception {
		try (Pdf pdf = pdf(address)) {
			assertThat(pdf.faults()).isEmpty();
		}
	}

	@Test
	void hasBookmarksPageNumbersAndItsAddress() throws Exception {
		try (Pdf pdf = pdf(AU)) {
			assertThat(pdf.bookmarks()).startsWith("非洲联盟：摘要", "和平与安全").endsWith("联合国实体", "文件", "资料来源");
			assertThat(pdf.text()).contains("第2页，共" + pdf.pages() + "页", "/zh/organizations/au/summary", "2026.1版",
					"并非正式文本");
		}
	}

	@Test
	void beginsNoLineWithPunctuationThatCloses() throws Exception {
		try (Pdf pdf = pdf(AU)) {
			assertThat(pdf.lines()).hasSizeGreaterThan(200).noneMatch((line) -> line.matches("[，。、；：？！）》”].*"));
		}
	}

	@Test
	void marksThePassagesInAnotherLanguage() throws Exception {
		try (Pdf pdf = pdf("/en/organizations/asean/summary.pdf?parallel=zh")) {
			assertThat(pdf.language()).isEqualTo("en");
			assertThat(pdf.languagesOfPassages()).contains("zh-Hans");
		}
	}

	@Test
	void ofAnOrganizationWithOneParagraphFitsOnOnePage() throws Exception {
		try (Pdf pdf = pdf("/en/organizations/bsec/summary.pdf")) {
			assertThat(pdf.pages()).isEqualTo(1);
		}
	}

	@Test
	void isTheSameByteForByteEachTimeEvenIfMadeSeveralAtATime() {
		// What is asked for with a brief is not kept.
		List<byte[]> made = IntStream.range(0, 6)
			.parallel()
			.mapToObj((time) -> new Reader(this.port).bytes(AU + "?title=x"))
			.toList();
		assertThat(made).allSatisfy((bytes) -> assertThat(bytes).startsWith("%PDF".getBytes()).isEqualTo(made.get(0)));
	}

	@ParameterizedTest
	@CsvSource({ "/zh/organizations/au/summary.pdf?parallel=en, cooperation-2026.1-au-zh-en.pdf",
			"/en/activities.pdf?theme=covid-19&organization=AU, cooperation-2026.1-covid-19-au-en.pdf",
			"/en/activities.docx?year=2019, cooperation-2026.1-2019-en.docx" })
	void isNamedAfterItsSubject(String address, String name) {
		assertThat(get(address).headers().firstValue("Content-Disposition"))
			.hasValue("inline; filename=\"" + name + '"');
	}

	@ParameterizedTest
	@ValueSource(strings = { "/en/organizations/nowhere/summary.pdf", "/en/dates/2019/summary.pdf",
			"/en/dates/2019/13.pdf", "/en/activities/2020-21-999.pdf", "/en/activities/2020-21-999.docx" })
	void thereIsNoneOfAnUnknownSubject(String address) {
		assertThat(get(address).statusCode()).isEqualTo(404);
	}

}
