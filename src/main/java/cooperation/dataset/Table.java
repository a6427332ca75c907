package cooperation.dataset;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The rows of one dataset file.
 */
record Table(DataPackage.Resource resource, List<Row> rows) {

	String file() {
		return this.resource.path();
	}

	Fault fault(Row row, String column, String value, String expected) {
		return new Fault(file(), row.line(), column, value, expected);
	}

	/**
	 * One row.
	 *
	 * @param line where it begins in its file, counted from 1
	 */
	record Row(long line, Map<String, String> cells) {

		/**
		 * The text of a cell; empty, never null, where nothing stands there.
		 */
		String cell(String column) {
			return this.cells.getOrDefault(column, "");
		}

		/**
		 * The text of a cell, or null where nothing stands there.
		 */
		String cellOrNull(String column) {
			String cell = cell(column);
			return cell.isEmpty() ? null : cell;
		}

		List<String> codes(String column) {
			return values(column, " ");
		}

		List<String> values(String column, String separator) {
			String cell = cell(column);
			return cell.isEmpty() ? List.of() : Arrays.asList(cell.split(Pattern.quote(separator), -1));
		}

		int number(String column) {
			return Integer.parseInt(cell(column));
		}

	}

}
