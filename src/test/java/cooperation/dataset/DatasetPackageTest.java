package cooperation.dataset;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.List;
import java.util.TimeZone;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

import cooperation.TestDatabase;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postgresql.ds.PGSimpleDataSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.dao.DataAccessResourceFailureException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

/**
 * The published dataset, taken away as a data package and brought back.
 */
class DatasetPackageTest {

	@TempDir
	private Path folder;

	private Path shipped;

	private DatasetPackage made;

	@BeforeEach
	void makeThePackageOfTheShippedDataset() throws IOException, SQLException {
		this.shipped = DatasetCopy.in(this.folder.resolve("shipped")).folder();
		this.made = packageOf(DatasetCopy.SHIPPED, "first");
	}

	/**
	 * The package that a portal makes which has been given a dataset.
	 */
	private DatasetPackage packageOf(Resource dataset, String portal) throws SQLException {
		TestDatabase.Access fresh = TestDatabase.freshDatabase();
		PGSimpleDataSource database = new PGSimpleDataSource();
		database.setUrl(fresh.url());
		database.setUser(fresh.user());
		database.setPassword(fresh.password());
		Flyway.configure()
			.dataSource(database)
			.locations("classpath:db/migration")
			.javaMigrations(new DatasetMigration(dataset))
			.load()
			.migrate();
		DatasetPackages packages = new DatasetPackages(database, this.folder.resolve(portal));
		assertThatExceptionOfType(DataAccessResourceFailureException.class).as("of a release that has been replaced")
			.isThrownBy(() -> packages.of("2026.1", "another"));
		return packages.of("2026.1", new DatasetReader(dataset).checksum());
	}

	private Path unpacked() throws IOException {
		Path target = this.folder.resolve("unpacked");
		try (ZipFile zip = new ZipFile(this.made.file().toFile())) {
			for (ZipEntry entry : zip.stream().toList()) {
				Path file = target.resolve(entry.getName());
				Files.createDirectories(file.getParent());
				Files.copy(zip.getInputStream(entry), file);
			}
		}
		return target;
	}

	private static String sha256(Path file) throws Exception {
		return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
	}

	@Test
	void itsTablesAreTheFilesOfTheDatasetByteForByte() throws IOException {
		Path unpacked = unpacked();
		try (Stream<Path> files = Files.walk(this.shipped)) {
			List<Path> tables = files.filter((file) -> file.toString().endsWith(".csv")).toList();
			assertThat(tables).hasSizeGreaterThan(10)
				.allSatisfy((table) -> assertThat(unpacked.resolve(this.shipped.relativize(table).toString()))
					.hasSameTextualContentAs(table)
					.hasSameBinaryContentAs(table));
		}
	}

	@Test
	void itIsTheSameByteForByteWhoeverMakesItWhereverAndWhenever() throws Exception {
		TimeZone here = TimeZone.getDefault();
		try {
			TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Auckland"));
			assertThat(packageOf(DatasetCopy.SHIPPED, "second").file()).hasSameBinaryContentAs(this.made.file());
		}
		finally {
			TimeZone.setDefault(here);
		}
	}

	@Test
	void aPortalThatIsGivenItMakesTheSameAgain() throws Exception {
		DatasetPackage again = packageOf(new FileSystemResource(unpacked() + "/"), "second");

		assertThat(again.file()).hasSameBinaryContentAs(this.made.file());
		assertThat(again.sha256()).isEqualTo(this.made.sha256()).isEqualTo(sha256(this.made.file()));
		assertThat(again.bytes()).isEqualTo(Files.size(this.made.file()));
	}

	@Test
	void itHoldsWhatItsOwnSchemasDemand() throws IOException {
		Resource unpacked = new FileSystemResource(unpacked() + "/");

		assertThatNoException().isThrownBy(() -> new DatasetReader(unpacked).read());
	}

	@Test
	void itsDescriptionTellsTheLengthAndTheHashOfEachFile() throws Exception {
		Path unpacked = unpacked();
		JsonNode description = JsonMapper.shared().readTree(Files.readString(unpacked.resolve("datapackage.json")));

		assertThat(description.get("resources")).isNotEmpty();
		for (JsonNode resource : description.get("resources")) {
			Path file = unpacked.resolve(resource.get("path").asString());
			assertThat(resource.get("bytes").asLong()).isEqualTo(Files.size(file));
			assertThat(resource.get("hash").asString()).isEqualTo("sha256:" + sha256(file));
		}
	}

	@Test
	void everyFileIsInTheListOfChecksums() throws Exception {
		Path unpacked = unpacked();
		List<String> sums = Files.readAllLines(unpacked.resolve("SHA256SUMS"));

		assertThat(sums).hasSizeGreaterThan(10).allSatisfy((line) -> {
			String[] parts = line.split("  ");
			assertThat(sha256(unpacked.resolve(parts[1]))).isEqualTo(parts[0]);
		});
		try (Stream<Path> files = Files.walk(unpacked)) {
			assertThat(files.filter(Files::isRegularFile)).hasSize(sums.size() + 1);
		}
	}

}
