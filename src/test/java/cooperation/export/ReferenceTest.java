package cooperation.export;

import cooperation.PortalTest;
import cooperation.Reader;
import org.junit.jupiter.api.Test;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

@PortalTest
class ReferenceTest {

	@LocalServerPort
	private int port;

	private String get(String address) {
		return new Reader(this.port).get(address).body();
	}

	@Test
	void risCitesTheReportBySymbolAndParagraphAndNamesTheRecord() {
		assertThat(get("/en/activities/2020-39-2.ris").split("\r\n")).containsSubsequence("TY  - RPRT",
				"ID  - 2020-39-2", "AU  - United Nations Secretary-General",
				"TI  - Cooperation between the United Nations and regional and other organizations",
				"ST  - Security Council debate on the role of CSTO, CIS and SCO in countering terrorism",
				"SN  - A/75/345–S/2020/898", "SP  - paras. 39 and 101", "PY  - 2020", "DA  - 2020/09/11/", "LA  - en",
				"UR  - https://undocs.org/en/A/75/345", "KW  - Counter-terrorism", "ER  - ");
	}

	@Test
	void risSaysThatTheSummaryIsThePortalsOwn() {
		assertThat(get("/zh/activities/2020-39-2.ris")).contains("SP  - 第39和101段", "LA  - zh-Hans", "并非正式文本",
				"UR  - https://undocs.org/zh/A/75/345");
	}

	@Test
	void everyEntryEndsWhereItShould() {
		String ris = get("/en/organizations/au.ris");
		int records = ris.split("TY  - ", -1).length - 1;

		assertThat(records).isGreaterThan(40);
		assertThat(ris.split("ER  - \r\n\r\n", -1)).hasSize(records + 1);
		assertThat(ris.lines()).allMatch((line) -> line.isEmpty() || line.matches("[A-Z][A-Z0-9]  - .*"));
	}

	@Test
	void bibtexIsATechnicalReportOfThatNumber() {
		assertThat(get("/en/activities/2020-39-2.bib")).startsWith("@techreport{cooperation-2020-39-2,")
			.contains("author = {{United Nations Secretary-General}}", "number = {A/75/345–S/2020/898}", "month = sep,",
					"note = {paras. 39 and 101}", "langid = {english}");
	}

	@Test
	void bibtexEscapesWhatLatexWouldTakeForAnInstruction() {
		String all = get("/en/activities.bib").replaceAll("url = \\{.*", "");

		assertThat(all.replaceAll("\\\\[{}$&#_%]", "")).doesNotContainPattern("[$&#%~^_]");
		assertThat(all.split("@techreport", -1)).hasSizeGreaterThan(250);
		assertThat(all.chars().filter((character) -> character == '{').count())
			.isEqualTo(all.chars().filter((character) -> character == '}').count());
	}

}
