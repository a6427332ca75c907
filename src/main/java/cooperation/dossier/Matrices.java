package cooperation.dossier;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

import com.ibm.icu.text.Collator;
import cooperation.activity.Crossing;
import cooperation.activity.Crossings;
import cooperation.activity.Facet;
import cooperation.directory.Directories;
import cooperation.directory.Noun;
import cooperation.dossier.Matrix.Cell;
import cooperation.dossier.Matrix.Line;
import cooperation.dossier.Matrix.Row;
import cooperation.language.Language;

import org.springframework.stereotype.Component;

/**
 * Draws up matrices.
 */
@Component
public class Matrices {

	private final Crossings crossings;

	private final Directories directories;

	Matrices(Crossings crossings, Directories directories) {
		this.crossings = crossings;
		this.directories = directories;
	}

	/**
	 * The matrix of a view.
	 * @param language the one whose alphabet names are sorted by
	 */
	public Matrix of(MatrixView view, Language language) {
		Facet facet = view.columns().facet();
		Crossing counts = this.crossings.of(view.filter(), Facet.ORGANIZATION, facet);
		List<Line> columns = lines(view, facet, counts.columns(), facet == Facet.THEME);
		List<Row> rows = lines(view, Facet.ORGANIZATION, counts.rows(), true).stream()
			.sorted(order(view.order(), language))
			.map((head) -> new Row(head,
					columns.stream()
						.map((column) -> cell(view, head, column, counts.cell(head.code(), column.code())))
						.toList()))
			.toList();
		return new Matrix(view, columns, rows, counts.records());
	}

	/**
	 * The rows or the columns: those chosen where some are, all otherwise, and one for
	 * the records that name none.
	 * @param whole whether nouns without a record are kept
	 */
	private List<Line> lines(MatrixView view, Facet facet, Map<String, Long> counts, boolean whole) {
		Collection<String> chosen = view.filter().of(facet);
		List<Line> lines = new ArrayList<>();
		for (Noun noun : facet.nouns(this.directories.current()).all()) {
			long records = counts.getOrDefault(noun.code(), 0L);
			if (chosen.isEmpty() ? whole || records > 0 : chosen.contains(noun.code())) {
				lines.add(new Line(noun, records, view.only(facet, noun.code()).query()));
			}
		}
		if (counts.containsKey(Crossing.NONE)) {
			lines.add(new Line(null, counts.get(Crossing.NONE), null));
		}
		return lines;
	}

	private static Cell cell(MatrixView view, Line row, Line column, long records) {
		if (records == 0 || row.noun() == null || column.noun() == null) {
			return new Cell(column, records, null);
		}
		MatrixView rowAlone = view.of(view.only(Facet.ORGANIZATION, row.code()));
		return new Cell(column, records, rowAlone.only(view.columns().facet(), column.code()).query());
	}

	/**
	 * The records without an organization come last in any order.
	 */
	private static Comparator<Line> order(RowOrder order, Language language) {
		Comparator<Line> last = Comparator.comparing((line) -> line.noun() == null);
		return switch (order) {
			case LETTER -> last;
			case TOTAL -> last.thenComparing(Comparator.comparing(Line::records).reversed());
			case NAME -> {
				Collator alphabet = Collator.getInstance(language.locale());
				yield last.thenComparing((one, other) -> (one.noun() == null) ? 0
						: alphabet.compare(one.noun().label().in(language), other.noun().label().in(language)));
			}
		};
	}

}
