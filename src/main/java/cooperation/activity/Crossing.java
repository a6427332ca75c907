package cooperation.activity;

import java.util.Map;

/**
 * How many records of a selection name each noun of one facet, each of another, and each
 * two of both. A record counts in every cell it belongs to, and once in the total of each
 * row and column it belongs to.
 *
 * @param rows by code, or {@link #NONE}
 * @param columns by code, or {@link #NONE}
 * @param cells by the code of the row, then by that of the column
 * @param records each counted once
 */
public record Crossing(Map<String, Long> rows, Map<String, Long> columns, Map<String, Map<String, Long>> cells,
		long records) {

	/** In place of a code: the records that name no noun of the facet. */
	public static final String NONE = "";

	public long cell(String row, String column) {
		return this.cells.getOrDefault(row, Map.of()).getOrDefault(column, 0L);
	}

}
