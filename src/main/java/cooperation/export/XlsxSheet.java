package cooperation.export;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;

import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * A sheet that is written row by row and holds a few hundred of them at most. Every text
 * stands in its cell, not in a table of shared texts, which would grow with the records;
 * nothing in it is a formula, whatever it begins with.
 */
class XlsxSheet {

	private static final int ROWS_HELD = 200;

	/**
	 * The calendar of spreadsheets has a false day before this one, and none before 1900.
	 */
	private static final LocalDate FIRST_DAY = LocalDate.of(1900, 3, 1);

	private static final String DAY = "yyyy-mm-dd";

	private final Worksheet sheet;

	private int rows;

	XlsxSheet(Workbook workbook, String name) {
		this.sheet = workbook.newWorksheet(name);
		this.sheet.paperSize(PaperSize.A4_PAPER);
		this.sheet.pageOrientation("landscape");
	}

	/**
	 * The first row, which stays in sight and stands on every printed page.
	 */
	void head(List<String> heads, List<Double> widths) throws IOException {
		widths(widths);
		row(heads.toArray());
		this.sheet.range(0, 0, 0, heads.size() - 1).style().bold().fillColor("FFDCE6F1").wrapText(true).set();
		this.sheet.freezePane(0, 1);
		this.sheet.repeatRows(0);
	}

	void widths(List<Double> widths) {
		for (int i = 0; i < widths.size(); i++) {
			this.sheet.width(i, widths.get(i));
		}
	}

	/**
	 * Lets the reader narrow down the rows below the head.
	 */
	void filterRows(long count, int columns) {
		this.sheet.setAutoFilter(0, 0, (int) count, columns - 1);
	}

	/**
	 * The next row: texts, numbers, days; null for an empty cell.
	 */
	void row(Object... values) throws IOException {
		for (int i = 0; i < values.length; i++) {
			cell(i, values[i]);
		}
		this.rows++;
		if (this.rows % ROWS_HELD == 0) {
			this.sheet.flush();
		}
	}

	private void cell(int column, Object value) {
		if (value instanceof LocalDate day && !day.isBefore(FIRST_DAY)) {
			this.sheet.value(this.rows, column, day);
			this.sheet.style(this.rows, column).format(DAY).set();
		}
		else if (value instanceof Number number) {
			this.sheet.value(this.rows, column, number);
		}
		else if (value != null && !value.toString().isEmpty()) {
			this.sheet.inlineString(this.rows, column, value.toString());
		}
	}

	/**
	 * The last row's texts run over several lines where the column is too narrow.
	 */
	void wrapLast(int columns) {
		this.sheet.range(this.rows - 1, 0, this.rows - 1, columns - 1)
			.style()
			.wrapText(true)
			.verticalAlignment("top")
			.horizontalAlignment("left")
			.set();
	}

	void finish() throws IOException {
		this.sheet.finish();
	}

}
