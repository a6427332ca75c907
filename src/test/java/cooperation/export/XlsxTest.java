package cooperation.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;

import cooperation.PortalTest;
import cooperation.Reader;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

@PortalTest
class XlsxTest {

	private static final String SOME = "/activities.xlsx?theme=counter-terrorism&year=2019";

	@LocalServerPort
	private int port;

	private Workbook workbook(String address) throws IOException {
		return new Workbook(OpenXml.read(new Reader(this.port).bytes(address)));
	}

	@ParameterizedTest
	@ValueSource(strings = { "/zh/activities.xlsx", "/en" + SOME, "/en/activities/2020-21-1.xlsx" })
	void isValid(String address) throws IOException {
		assertThat(workbook(address).file().faults()).isEmpty();
	}

	@Test
	void namesSheetsAndColumnsInTheLanguageOfTheAddress() throws IOException {
		assertThat(workbook("/en" + SOME).sheets()).containsExactly("Records", "Codebook", "Selection");
		assertThat(workbook("/en" + SOME).rows(1).get(0).values()).contains("First day", "Title", "Title (中文)");
		assertThat(workbook("/zh" + SOME).sheets()).containsExactly("记录", "编码手册", "所选范围");
		assertThat(workbook("/zh" + SOME).rows(1).get(0).values()).contains("起始日期", "标题", "标题（English）");
	}

	@Test
	void keepsTheHeadInSightAndFiltersAllRowsBelowIt() throws IOException {
		Workbook workbook = workbook("/en" + SOME);
		Element sheet = workbook.file().part("xl/worksheets/sheet1.xml");
		int rows = workbook.rows(1).size();

		assertThat(sheet.selectFirst("pane").attr("topLeftCell")).isEqualTo("A2");
		assertThat(sheet.selectFirst("pane").attr("state")).isEqualTo("frozen");
		assertThat(rows).isGreaterThan(2);
		assertThat(sheet.selectFirst("autoFilter").attr("ref")).matches("A1:[A-Z]+" + rows);
	}

	@Test
	void hasDaysNotTextsInItsDateColumns() throws IOException {
		Workbook workbook = workbook("/en/activities/2020-1-1.xlsx");
		assertThat(workbook.cell(1, "C2")).isNull();

		Workbook dated = workbook("/en" + SOME);
		Element day = dated.cell(1, "C2");
		assertThat(day.attr("t")).isEqualTo("n");
		assertThat(Double.parseDouble(day.text())).isBetween(43101.0, 43830.0);
		assertThat(dated.format(day)).isEqualTo("yyyy-mm-dd");
	}

	@Test
	void explainsEveryCodeOfItsRecords() throws IOException {
		Workbook workbook = workbook("/en/activities.xlsx");
		Map<String, String> head = workbook.rows(1).get(0);
		String themes = head.keySet()
			.stream()
			.filter((column) -> head.get(column).equals("Theme (code)"))
			.findFirst()
			.get();
		List<String> codes = workbook.rows(2).stream().map((row) -> row.get("B")).toList();

		assertThat(workbook.rows(1).stream().skip(1).flatMap((row) -> List.of(row.get(themes).split(" ")).stream()))
			.isNotEmpty()
			.allMatch(codes::contains);
	}

	@Test
	void saysWhatWasSelectedFromWhichReleaseAndWhere() throws IOException {
		assertThat(workbook("/en" + SOME).rows(3)).extracting((row) -> row.get("B"))
			.contains("Counter-terrorism, 2019",
					"http://localhost:" + this.port + "/en/activities?theme=counter-terrorism&year=2019",
					"Cooperation between the United Nations and regional and other organizations, A/75/345–S/2020/898");
	}

	@Test
	void takesATextThatBeginsLikeAFormulaForText() throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		var written = new org.dhatim.fastexcel.Workbook(out, "Test", null);
		XlsxSheet sheet = new XlsxSheet(written, "Sheet");
		sheet.row("=1+1", "@SUM(A1)");
		sheet.finish();
		written.finish();

		Element cell = new Workbook(OpenXml.read(out.toByteArray())).cell(1, "A1");
		assertThat(cell.text()).isEqualTo("=1+1");
		assertThat(cell.attr("t")).isEqualTo("inlineStr");
		assertThat(cell.select("f")).isEmpty();
	}

}
