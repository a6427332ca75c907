package cooperation.dataset;

import java.nio.charset.StandardCharsets;
import java.sql.Statement;
import java.util.zip.CRC32;

import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;

/**
 * Publishes the dataset at start, whenever its files have changed since the last time: a
 * repeatable migration, which Flyway runs in one transaction.
 */
@Component
class DatasetMigration implements JavaMigration {

	/** Raised when the same files are to be put into the tables in another way. */
	private static final String MAPPING = "3";

	private final DatasetReader reader;

	DatasetMigration(@Value("${portal.dataset}") Resource folder) {
		this.reader = new DatasetReader(folder);
	}

	@Override
	public MigrationVersion getVersion() {
		return null;
	}

	@Override
	public String getDescription() {
		return "dataset";
	}

	@Override
	public Integer getChecksum() {
		CRC32 checksum = new CRC32();
		checksum.update((MAPPING + this.reader.checksum()).getBytes(StandardCharsets.US_ASCII));
		return (int) checksum.getValue();
	}

	@Override
	public boolean canExecuteInTransaction() {
		return true;
	}

	@Override
	public void migrate(Context context) throws Exception {
		try (Statement statement = context.getConnection().createStatement()) {
			// A large dataset takes longer than any page may.
			statement.execute("set local statement_timeout = 0");
		}
		new DatasetTables(context.getConnection(), this.reader.read()).replace();
	}

}
