package cooperation.dataset;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

import javax.sql.DataSource;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.stereotype.Component;

/**
 * Makes the package of the published release when it is first asked for, and keeps it.
 */
@Component
public class DatasetPackages {

	private final DataSource database;

	private final Path folder;

	private Made made;

	DatasetPackages(DataSource database, @Value("${portal.package.directory}") Path folder) {
		this.database = database;
		this.folder = folder.toAbsolutePath();
	}

	/**
	 * The package of a release that is published.
	 * @param version what the release is called
	 * @param checksum that of its dataset
	 * @throws DataAccessResourceFailureException if another has taken its place since
	 */
	public synchronized DatasetPackage of(String version, String checksum) {
		if (this.made == null || !this.made.of(checksum)) {
			this.made = new Made(checksum, make(version, checksum));
		}
		return this.made.dataset;
	}

	private DatasetPackage make(String version, String checksum) {
		String name = "cooperation-" + version + ".zip";
		try (Connection connection = this.database.getConnection()) {
			// All files from one state of the tables.
			connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
			connection.setAutoCommit(false);
			Path unfinished = Files.createDirectories(this.folder).resolve(name + ".part");
			PackagedFile file = write(connection, checksum, unfinished);
			Path finished = Files.move(unfinished, this.folder.resolve(name), StandardCopyOption.REPLACE_EXISTING);
			return new DatasetPackage(name, finished, file.bytes(), file.sha256());
		}
		catch (IOException failed) {
			throw new UncheckedIOException("The data package could not be written", failed);
		}
		catch (SQLException failed) {
			throw new DataAccessResourceFailureException("The tables could not be read", failed);
		}
	}

	private static PackagedFile write(Connection connection, String checksum, Path path)
			throws IOException, SQLException {
		try (Statement statement = connection.createStatement()) {
			// All of a large dataset takes longer to read than any page may.
			statement.execute("set local statement_timeout = 0");
			ResultSet release = statement
				.executeQuery("select checksum, description, published_at from release order by published_at desc");
			if (!release.next() || !release.getString("checksum").equals(checksum)) {
				throw new DataAccessResourceFailureException("Another release is being published");
			}
			LocalDateTime published = release.getObject("published_at", OffsetDateTime.class)
				.withOffsetSameInstant(ZoneOffset.UTC)
				.toLocalDateTime();
			return new PackageWriter(connection).write(release.getString("description"), published, path);
		}
	}

	private record Made(String checksum, DatasetPackage dataset) {

		boolean of(String release) {
			return this.checksum.equals(release) && Files.exists(this.dataset.file());
		}

	}

}
