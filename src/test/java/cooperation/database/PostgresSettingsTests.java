package cooperation.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

class PostgresSettingsTests {

	private static PostgresServer server;

	@BeforeAll
	static void start() throws IOException {
		Room.clear();
		server = PostgresServer.start(Room.USED);
	}

	@AfterAll
	static void stop() throws IOException {
		server.close();
		Room.clear();
	}

	@Test
	void commitsReachTheDisk() throws Exception {
		assertThat(Sql.query(server, "show fsync")).isEqualTo("on");
		assertThat(Sql.query(server, "show synchronous_commit")).isEqualTo("on");
		assertThat(Sql.query(server, "show full_page_writes")).isEqualTo("on");
		assertThat(Sql.query(server, "show data_checksums")).isEqualTo("on");
	}

	@Test
	void textIsUtf8AndSortsTheSameEverywhere() throws Exception {
		assertThat(Sql.query(server, "show server_version_num")).startsWith("18");
		assertThat(Sql.query(server, "show server_encoding")).isEqualTo("UTF8");
		assertThat(Sql.query(server,
				"select concat(datlocprovider, ' ', datlocale) from pg_database where datname = current_database()"))
			.isEqualTo("b C.UTF-8");
		assertThat(Sql.query(server, "select lower('ÉTÉ ΑΒΓ')")).isEqualTo("été αβγ");
	}

	@Test
	void chineseHasTrigrams() throws Exception {
		Sql.execute(server, "create extension pg_trgm", "create extension unaccent");
		assertThat(Sql.query(server, "select cardinality(show_trgm('非洲联盟'))")).isEqualTo("5");
		assertThat(Sql.query(server, "select similarity('非洲联盟', '非洲联盟委员会') > 0.3")).isEqualTo("t");
	}

	@Test
	void onlyThisMachineIsAnsweredAndOnlyWithThePassword() throws Exception {
		assertThat(Sql.query(server, "show listen_addresses")).isEqualTo("127.0.0.1");
		assertThat(Sql.query(server, "show unix_socket_directories")).isEmpty();
		assertThat(Sql.query(server, "select string_agg(distinct auth_method, ' ') from pg_hba_file_rules"))
			.isEqualTo("scram-sha-256");
		assertThatExceptionOfType(SQLException.class)
			.isThrownBy(() -> DriverManager.getConnection(server.getJdbcUrl(), "portal", "guessed"))
			.withMessageContaining("password");
		assertThat(permissions("portal.password")).isEqualTo("rw-------");
		assertThat(permissions("")).isEqualTo("rwx------");
	}

	@Test
	void aKilledConnectionDoesNotTakeTheServerWithIt() throws Exception {
		try (Connection connection = Sql.connect(server);
				Statement statement = connection.createStatement();
				ResultSet backend = statement.executeQuery("select pg_backend_pid()")) {
			backend.next();
			ProcessHandle.of(backend.getLong(1)).orElseThrow().destroyForcibly();
			await().atMost(Duration.ofSeconds(30))
				.ignoreExceptions()
				.untilAsserted(() -> assertThat(Sql.query(server, "select 1")).isEqualTo("1"));
		}
	}

	private static String permissions(String file) throws IOException {
		return PosixFilePermissions.toString(Files.getPosixFilePermissions(Room.USED.resolve(file)));
	}

}
