package cooperation.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

import cooperation.export.RecordColumns.Column;
import org.dhatim.fastexcel.Workbook;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * A workbook (Office Open XML) of three sheets: the records, the codebook, and what was
 * selected.
 */
@Component
@Order(15)
class XlsxForm implements Form {

	@Override
	public String suffix() {
		return "xlsx";
	}

	@Override
	public String contentType() {
		return "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
	}

	/**
	 * A workbook that breaks off is not finished: closed, it would pass for a whole one.
	 */
	@Override
	@SuppressWarnings("resource")
	public void write(Selection selection, OutputStream out) throws IOException {
		Workbook workbook = new Workbook(out, selection.words().word("portal.name"), null);
		workbook.properties().setTitle(selection.title()).setSubject(selection.address().page());
		records(selection, workbook);
		XlsxNotes.codebook(selection, workbook);
		XlsxNotes.selection(selection, workbook);
		workbook.finish();
	}

	private static void records(Selection selection, Workbook workbook) throws IOException {
		List<Column> columns = new RecordColumns(selection).all();
		XlsxSheet sheet = new XlsxSheet(workbook, selection.words().word("nav.activities"));
		sheet.head(columns.stream().map(Column::head).toList(), columns.stream().map(Column::width).toList());
		sheet.filterRows(selection.total(), columns.size());
		selection
			.forEach((record) -> sheet.row(columns.stream().map((column) -> column.value().apply(record)).toArray()));
		sheet.finish();
	}

}
