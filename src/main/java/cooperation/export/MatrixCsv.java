package cooperation.export;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import cooperation.directory.Organization;
import cooperation.dossier.Matrix;
import cooperation.dossier.Matrix.Line;
import cooperation.dossier.Matrix.Row;
import cooperation.language.Language;

import org.springframework.context.MessageSource;

/**
 * A matrix as CSV: one head, one line a row, the totals last as on the page. The head of
 * a column gives name and code: {@code Health (health)}. Where the page has a dot stands
 * 0.
 */
record MatrixCsv(Matrix matrix, Language language, MessageSource messages) {

	void write(Csv csv) throws IOException {
		csv.row(header());
		for (Row row : this.matrix.rows()) {
			csv.row(values(row));
		}
		csv.row(totals());
		csv.finish();
	}

	private List<Object> header() {
		List<Object> header = new ArrayList<>(
				List.of(word("subject.code"), word("subject.subitem"), word("facet.organization")));
		this.matrix.columns().forEach((column) -> header.add(head(column)));
		header.add(word("matrix.total"));
		return header;
	}

	private String head(Line column) {
		return (column.noun() == null) ? word("matrix.none.entities")
				: column.noun().label().in(this.language) + " (" + column.noun().code() + ")";
	}

	private List<Object> values(Row row) {
		List<Object> values = new ArrayList<>();
		if (row.head().noun() instanceof Organization organization) {
			values.addAll(List.of(organization.code(), organization.letter(), organization.label().in(this.language)));
		}
		else {
			values.addAll(List.of("", "", word("matrix.none.organizations")));
		}
		row.cells().forEach((cell) -> values.add(cell.records()));
		values.add(row.head().records());
		return values;
	}

	private List<Object> totals() {
		List<Object> totals = new ArrayList<>(List.of("", "", word("matrix.total")));
		this.matrix.columns().forEach((column) -> totals.add(column.records()));
		totals.add(this.matrix.records());
		return totals;
	}

	private String word(String key) {
		return this.messages.getMessage(key, null, this.language.locale());
	}

}
