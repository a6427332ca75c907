package cooperation.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class DatabaseDirectoryTests {

	private final Path directory = Room.USED;

	private final Path other = Room.PATH.resolve("other");

	@BeforeEach
	@AfterEach
	void empty() throws IOException {
		Room.clear();
	}

	@Test
	void dataOfAnotherMajorVersionIsLeftAlone() throws Exception {
		PostgresServer.start(this.directory).close();
		Files.writeString(this.directory.resolve("PG_VERSION"), "17\n");
		assertRefused(this.directory, "The directory " + this.directory.toRealPath()
				+ " holds data of PostgreSQL 17, and this portal brings PostgreSQL 18.");
		Files.writeString(this.directory.resolve("PG_VERSION"), "18\n");
		PostgresServer.start(this.directory).close();
	}

	@Test
	void somebodysFilesAreLeftAlone() throws Exception {
		Files.createDirectories(this.other);
		Files.writeString(this.other.resolve("letter.txt"), "Dear");
		assertRefused(this.other, "The directory " + this.other.toRealPath() + " holds files that no portal made.");
		assertThat(this.other).isDirectoryNotContaining("glob:**portal*");
	}

	@Test
	void somebodysDatabaseIsLeftAlone() throws Exception {
		Files.createDirectories(this.other);
		Files.writeString(this.other.resolve("PG_VERSION"), "17\n");
		assertRefused(this.other,
				"The directory " + this.other.toRealPath() + " holds a database of PostgreSQL 17 that no portal made.");
		assertThat(this.other).isDirectoryNotContaining("glob:**portal*");
	}

	@Test
	void aDirectoryThatCannotBeMadeIsNamed() throws Exception {
		Files.writeString(this.other, "a file");
		assertRefused(this.other, "The directory " + this.other.toAbsolutePath() + " cannot be written.");
	}

	@Test
	void aDatabaseWithoutItsPasswordIsNamed() throws Exception {
		PostgresServer.start(this.directory).close();
		Files.delete(this.directory.resolve("portal.password"));
		assertRefused(this.directory,
				"The directory " + this.directory.toRealPath() + " has a database but not its portal.password.");
	}

	@Test
	void whatPostgresqlHasToSayIsPassedOn() throws Exception {
		PostgresServer.start(this.directory).close();
		Files.writeString(this.directory.resolve("postgresql.conf"), "colour = blue");
		assertThatExceptionOfType(DatabaseDidNotStart.class).isThrownBy(() -> PostgresServer.start(this.directory))
			.withMessageStartingWith("PostgreSQL did not start in " + this.directory.toRealPath())
			.withMessageContaining("unrecognized configuration parameter \"colour\"");
	}

	@Test
	void aDatabaseCutShortWhileItWasMadeIsMadeAgain() throws Exception {
		Files.createDirectories(this.other.resolve("portal-new123/base"));
		Files.createDirectories(this.other.resolve("portal-programs/unfinished/bin"));
		Files.createFile(this.other.resolve("portal.lock"));
		PostgresServer.start(this.other).close();
		assertThat(this.other).isDirectoryContaining("glob:**PG_VERSION")
			.isDirectoryNotContaining("glob:**portal-new*");
	}

	@Test
	void aDatabaseCutShortWhileItWasMovedInIsMovedIn() throws Exception {
		PostgresServer.start(this.directory).close();
		Path finished = Files.createDirectory(this.directory.resolve("portal-new"));
		for (String name : new String[] { "base", "postgresql.conf", "PG_VERSION" }) {
			Files.move(this.directory.resolve(name), finished.resolve(name));
		}
		PostgresServer.start(this.directory).close();
		assertThat(finished).doesNotExist();
	}

	@Test
	void aSymbolicLinkWillDo() throws Exception {
		Path disk = Files.createDirectories(Room.PATH.resolve("disk"));
		Files.createSymbolicLink(this.other, disk.toAbsolutePath());
		PostgresServer.start(this.other).close();
		assertThat(disk.resolve("PG_VERSION")).exists();
	}

	@Test
	void aSystemForWhichNoPostgresqlIsPackedIsNamed() {
		assertThatExceptionOfType(DatabaseDidNotStart.class)
			.isThrownBy(() -> PostgresPrograms.archive("Linux", "riscv64"))
			.withMessage("This portal brings no PostgreSQL for Linux on riscv64.");
	}

	private void assertRefused(Path path, String sentence) {
		assertThatExceptionOfType(DatabaseDidNotStart.class).isThrownBy(() -> PostgresServer.start(path))
			.withMessage(sentence)
			.satisfies((refusal) -> assertThat(refusal.remedy()).contains("portal.database.directory",
					"spring.datasource.url"));
	}

}
