package cooperation.dataset;

import java.util.List;
import java.util.Map;

/**
 * A dataset that has been read and found without fault.
 *
 * @param description its {@code datapackage.json}
 * @param checksum SHA-256 of all its files, hexadecimal
 */
record Dataset(DataPackage description, String checksum, Map<String, Table> tables) {

	List<Table.Row> rows(String resource) {
		return this.tables.get(resource).rows();
	}

	/**
	 * The files of prose, one for each language.
	 */
	List<Table> texts() {
		return this.tables.values().stream().filter((table) -> table.resource().language() != null).toList();
	}

}
