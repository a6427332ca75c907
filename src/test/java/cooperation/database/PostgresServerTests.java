package cooperation.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

class PostgresServerTests {

	private final Path directory = Room.USED;

	@BeforeAll
	@AfterAll
	static void clear() throws IOException {
		Room.clear();
	}

	@Test
	void rowsAreThereAfterARestart() throws Exception {
		try (PostgresServer server = PostgresServer.start(this.directory)) {
			writeRow(server);
		}
		try (PostgresServer server = PostgresServer.start(this.directory)) {
			assertThat(rows(server)).isEqualTo("1");
		}
	}

	@Test
	void aSecondServerInTheSameProcessIsRefused() throws Exception {
		try (PostgresServer server = PostgresServer.start(this.directory)) {
			assertThatExceptionOfType(DatabaseDidNotStart.class).isThrownBy(() -> PostgresServer.start(this.directory))
				.withMessage("Another portal is using the database directory " + this.directory.toRealPath() + ".");
			Process other = PortalProcess.start(this.directory);
			assertThat(PortalProcess.answer(other)).as("the refusal did not give up the lock")
				.contains("Another portal");
			assertThat(Sql.query(server, "select 1")).isEqualTo("1");
		}
	}

	@Test
	void aSecondProcessIsRefused() throws Exception {
		Process other = PortalProcess.start(this.directory);
		assertThat(PortalProcess.answer(other)).startsWith("runs");
		assertThatExceptionOfType(DatabaseDidNotStart.class).isThrownBy(() -> PostgresServer.start(this.directory))
			.withMessage("Another portal is using the database directory " + this.directory.toRealPath() + ".")
			.satisfies((refusal) -> assertThat(refusal.remedy()).contains("Stop the other portal",
					"portal.database.directory", "spring.datasource.url"));
		other.getOutputStream().close();
		assertThat(other.waitFor()).isZero();
		assertThat(Postmaster.of(this.directory)).as("stopped with its portal").isEmpty();
	}

	@Test
	void theServerOfAKilledPortalIsReplaced() throws Exception {
		Process killed = portalWithARow();
		killed.destroyForcibly().waitFor();
		Postmaster orphan = Postmaster.of(this.directory.toRealPath()).orElseThrow();
		try (PostgresServer server = PostgresServer.start(this.directory)) {
			assertThat(orphan.isRunning()).isFalse();
			assertThat(rows(server)).isEqualTo("1");
		}
	}

	@Test
	void aPortalKilledTogetherWithItsServerStartsAgain() throws Exception {
		Process killed = portalWithARow();
		Postmaster postmaster = Postmaster.of(this.directory.toRealPath()).orElseThrow();
		killed.destroyForcibly();
		postmaster.process().destroyForcibly();
		killed.waitFor();
		try (PostgresServer server = PostgresServer.start(this.directory)) {
			assertThat(rows(server)).isEqualTo("1");
		}
	}

	@Test
	void aKilledServerComesBackOnTheSamePort() throws Exception {
		try (PostgresServer server = PostgresServer.start(this.directory)) {
			writeRow(server);
			server.postmaster().process().destroyForcibly();
			await().atMost(Duration.ofSeconds(30))
				.ignoreExceptions()
				.untilAsserted(() -> assertThat(rows(server)).isEqualTo("1"));
		}
		assertThat(Postmaster.of(this.directory)).isEmpty();
	}

	@Test
	void aLeftoverPidFileThatNamesAStrangerIsNoHindranceAndNoOrderToKill() throws Exception {
		PostgresServer.start(this.directory).close();
		Process stranger = new ProcessBuilder("sleep", "600").start();
		writePidFile(stranger.pid());
		try (PostgresServer server = PostgresServer.start(this.directory)) {
			assertThat(Sql.query(server, "select 1")).isEqualTo("1");
			assertThat(stranger.isAlive()).isTrue();
		}
		finally {
			stranger.destroy();
		}
	}

	@Test
	void aLeftoverPidFileThatNamesAnotherPortalsServerDoesNotStopIt() throws Exception {
		PostgresServer.start(this.directory).close();
		try (PostgresServer neighbour = PostgresServer.start(Room.PATH.resolve("neighbour"))) {
			writePidFile(neighbour.postmaster().process().pid());
			Postmaster theirs = neighbour.postmaster();
			try (PostgresServer server = PostgresServer.start(this.directory)) {
				assertThat(Sql.query(server, "select 1")).isEqualTo("1");
			}
			assertThat(theirs.isRunning()).isTrue();
		}
	}

	@Test
	void anEmptyPidFileIsNoHindrance() throws Exception {
		PostgresServer.start(this.directory).close();
		Files.createFile(this.directory.resolve("postmaster.pid"));
		try (PostgresServer server = PostgresServer.start(this.directory)) {
			assertThat(Sql.query(server, "select 1")).isEqualTo("1");
		}
	}

	private Process portalWithARow() throws Exception {
		try (PostgresServer server = PostgresServer.start(this.directory)) {
			Sql.execute(server, "drop table if exists records", "create table records (id integer)");
		}
		Process portal = PortalProcess.start(this.directory);
		assertThat(PortalProcess.answer(portal)).startsWith("runs");
		String port = Files.readAllLines(this.directory.resolve("postmaster.pid")).get(3);
		String password = Files.readString(this.directory.resolve("portal.password"));
		try (Connection connection = DriverManager.getConnection("jdbc:postgresql://127.0.0.1:" + port + "/postgres",
				"portal", password); Statement statement = connection.createStatement()) {
			statement.execute("insert into records values (1)");
		}
		return portal;
	}

	private void writePidFile(long pid) throws IOException {
		Files.write(this.directory.resolve("postmaster.pid"), List.of(Long.toString(pid),
				this.directory.toRealPath().toString(), "1700000000", "5432", "", "127.0.0.1"));
	}

	private static void writeRow(PostgresServer server) throws SQLException {
		Sql.execute(server, "drop table if exists records", "create table records (id integer)",
				"insert into records values (1)");
	}

	private static String rows(PostgresServer server) throws SQLException {
		return Sql.query(server, "select count(*) from records");
	}

}
