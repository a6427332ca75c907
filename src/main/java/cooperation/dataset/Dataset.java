package cooperation.dataset;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A dataset that has been found without fault.
 *
 * @param description its {@code datapackage.json}
 * @param source the same as it was read
 * @param checksum SHA-256 of all its files, hexadecimal
 * @param shared the tables that all reports share, by their names
 * @param reports reads the tables of a report, by its code
 */
record Dataset(DataPackage description, String source, String checksum, Map<String, Table> shared,
		Function<String, Map<String, Table>> reports) {

	/**
	 * The tables that all reports share, then those of each report, by what their rows
	 * are. A report is read when its turn comes, and may be forgotten after it.
	 */
	Stream<Map<String, Table>> parts() {
		return Stream.concat(Stream.of(this.shared), this.description.reports().stream().map(this.reports))
			.map(Dataset::byTable);
	}

	static Map<String, Table> byTable(Map<String, Table> tables) {
		return tables.values()
			.stream()
			.collect(Collectors.toMap((table) -> table.resource().table(), Function.identity()));
	}

	/**
	 * The rows of a table, of all reports in turn.
	 */
	List<Table.Row> rows(String table) {
		return parts().filter((part) -> part.containsKey(table))
			.flatMap((part) -> part.get(table).rows().stream())
			.toList();
	}

	/**
	 * The files of prose, one for each language of each report.
	 */
	List<Table> texts() {
		return parts().flatMap((part) -> part.values().stream())
			.filter((table) -> table.resource().language() != null)
			.toList();
	}

}
