package cooperation.dataset;

import java.util.List;
import java.util.Map;

/**
 * A dataset that has been read and found without fault.
 *
 * @param description its {@code datapackage.json}
 * @param source the same as it was read
 * @param checksum SHA-256 of all its files, hexadecimal
 */
record Dataset(DataPackage description, String source, String checksum, Map<String, Table> tables) {

	/**
	 * The rows of a table, of all reports in turn.
	 */
	List<Table.Row> rows(String table) {
		return this.tables.values()
			.stream()
			.filter((file) -> file.resource().table().equals(table))
			.flatMap((file) -> file.rows().stream())
			.toList();
	}

	/**
	 * The files of prose, one for each language.
	 */
	List<Table> texts() {
		return this.tables.values().stream().filter((table) -> table.resource().language() != null).toList();
	}

}
