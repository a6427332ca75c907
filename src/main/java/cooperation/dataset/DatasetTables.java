package cooperation.dataset;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Puts a dataset into the tables, in place of the one that is there. Nothing is committed
 * here.
 */
class DatasetTables {

	/** In the order in which the foreign keys let them be filled. */
	private static final List<String> TABLES = List.of("release", "place", "organization", "organization_region",
			"un_entity", "theme", "kind", "partner", "document", "report", "report_section",
			"report_section_organization", "report_paragraph", "report_paragraph_organization", "activity",
			"activity_paragraph", "activity_date", "activity_organization", "activity_un_entity", "activity_partner",
			"activity_theme", "activity_place", "activity_document");

	private final Connection connection;

	private final Dataset dataset;

	DatasetTables(Connection connection, Dataset dataset) {
		this.connection = connection;
		this.dataset = dataset;
	}

	void replace() throws SQLException {
		List<String> children = new ArrayList<>(TABLES);
		Collections.reverse(children);
		try (Statement statement = this.connection.createStatement()) {
			for (String table : children) {
				statement.addBatch("delete from " + table);
			}
			statement.executeBatch();
		}
		Copy.into(this.connection, "release", Stream.of(release()));
		Map<String, Integer> positions = new HashMap<>();
		for (Iterator<Map<String, Table>> part = this.dataset.parts().iterator(); part.hasNext();) {
			DatasetRows rows = new DatasetRows(part.next(), positions);
			for (String table : TABLES.subList(1, TABLES.size())) {
				Copy.into(this.connection, table, rows.of(table));
			}
		}
		prepare();
	}

	/**
	 * Puts each record together as it is read, and counts what pages say of a whole
	 * release. PostgreSQL is told first how large the tables have become.
	 */
	private void prepare() throws SQLException {
		try (Statement statement = this.connection.createStatement()) {
			statement.execute("analyze " + String.join(", ", TABLES));
			statement.execute("select put_records_together()");
			statement.execute("analyze activity_record");
			statement.execute("select count_release()");
		}
	}

	private Map<String, Object> release() {
		DataPackage description = this.dataset.description();
		return Map.of("version", description.version(), "published_at", description.created(), "checksum",
				this.dataset.checksum(), "notes", description.description(), "description", this.dataset.source());
	}

}
