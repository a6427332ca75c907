package cooperation.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import cooperation.PortalTest;
import cooperation.Reader;
import cooperation.activity.Activities;
import cooperation.activity.Activity;
import cooperation.activity.ActivityFilter;
import cooperation.language.Language;
import cooperation.language.LocalizedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.util.ReflectionTestUtils;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tables as a spreadsheet program shows them.
 */
@PortalTest
@ExtendWith(LibreOffice.class)
class OpenedTest {

	@LocalServerPort
	private int port;

	@Autowired
	private Selections selections;

	@Autowired
	private Activities activities;

	@Autowired
	private Forms forms;

	@TempDir
	private Path folder;

	@Test
	void aWorkbookShowsChineseTextAndRealDates() throws Exception {
		LibreOffice.convert(LibreOffice.TO_CSV, List.of(save("chinese.xlsx")), this.folder);

		assertThat(this.folder.resolve("chinese-记录.csv")).content()
			.contains("起始日期", "反恐", "2019-03-19,2019-03-21", "A/75/345–S/2020/898，第60段");
	}

	@Test
	void aTableShowsChineseTextAndRealDates() throws Exception {
		LibreOffice.convert("xlsx", List.of(save("table.csv")), this.folder, LibreOffice.FROM_CSV);

		Workbook opened = new Workbook(OpenXml.read(Files.readAllBytes(this.folder.resolve("table.xlsx"))));
		assertThat(opened.file().part("xl/sharedStrings.xml").text()).contains("反恐");
		assertThat(opened.rows(1)).extracting((row) -> row.get("I"))
			.filteredOn((cell) -> cell != null && cell.matches("4[34]\\d{3}"))
			.isNotEmpty();
	}

	@Test
	void aTitleThatBeginsLikeAFormulaIsShownAsItIs() throws Exception {
		Path workbook = this.folder.resolve("formula.xlsx");
		write("xlsx", workbook);
		LibreOffice.convert(LibreOffice.TO_CSV, List.of(workbook), this.folder);

		assertThat(this.folder.resolve("formula-Records.csv")).content().contains(",=1+1,");
	}

	@Test
	void aTitleThatBeginsLikeAFormulaIsNotComputedFromATable() throws Exception {
		Path table = this.folder.resolve("formula.csv");
		write("csv", table);
		LibreOffice.convert("xlsx", List.of(table), this.folder, LibreOffice.FROM_CSV);

		Workbook opened = new Workbook(OpenXml.read(Files.readAllBytes(this.folder.resolve("formula.xlsx"))));
		assertThat(opened.file().part("xl/sharedStrings.xml").text()).contains("'=1+1");
		assertThat(opened.file().part("xl/worksheets/sheet1.xml").select("f")).as("formulas").isEmpty();
	}

	private Path save(String name) throws IOException {
		String address = "/zh/activities." + name.split("\\.")[1] + "?year=2019";
		return Files.write(this.folder.resolve(name), new Reader(this.port).bytes(address));
	}

	/**
	 * A selection of a single record with such a title.
	 */
	private void write(String form, Path file) throws IOException {
		Activity record = this.activities.findById("2020-21-1").orElseThrow();
		ReflectionTestUtils.setField(record, "title", new LocalizedText(java.util.Map.of("en", "=1+1", "zh", "=1+1")));
		PageAddress page = new PageAddress(new Language("en"), "https://portal.example", "/activities/2020-21-1", true);
		try (OutputStream out = Files.newOutputStream(file)) {
			this.forms.find(form).orElseThrow().write(this.selections.of(record, page), out);
		}
	}

}
