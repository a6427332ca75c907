package cooperation.dossier;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import cooperation.activity.Crossing;

/**
 * Crossings added up by single nouns. A record counts in every cell it belongs to, and
 * once in the total of each row and column it belongs to.
 *
 * @param rows by code, or {@link #NONE}
 * @param columns by code, or {@link #NONE}
 * @param cells by the codes of row and column
 * @param records each counted once
 */
record Counts(Map<String, Long> rows, Map<String, Long> columns, Map<List<String>, Long> cells, long records) {

	/** In place of a code: the records that name no noun of the facet. */
	static final String NONE = "";

	static Counts of(List<Crossing> crossings) {
		Map<String, Long> rows = new HashMap<>();
		Map<String, Long> columns = new HashMap<>();
		Map<List<String>, Long> cells = new HashMap<>();
		crossings.forEach((crossing) -> {
			codes(crossing.rows()).forEach((row) -> {
				rows.merge(row, crossing.records(), Long::sum);
				codes(crossing.columns())
					.forEach((column) -> cells.merge(List.of(row, column), crossing.records(), Long::sum));
			});
			codes(crossing.columns()).forEach((column) -> columns.merge(column, crossing.records(), Long::sum));
		});
		return new Counts(rows, columns, cells, crossings.stream().mapToLong(Crossing::records).sum());
	}

	private static List<String> codes(List<String> codes) {
		return codes.isEmpty() ? List.of(NONE) : codes;
	}

	long cell(String row, String column) {
		return this.cells.getOrDefault(List.of(row, column), 0L);
	}

}
