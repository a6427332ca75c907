package cooperation.serving;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;

import cooperation.CooperationPortal;
import cooperation.Reader;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/**
 * The database goes while the portal runs, and comes back.
 */
class OutageTest {

	private static final String LISTING = "/en/activities?organization=AU";

	@TempDir
	Path room;

	private Path data;

	@BeforeEach
	void keepTheDataOfTheDatabase() throws IOException {
		this.data = Files.createTempDirectory(Path.of("target").toAbsolutePath(), "outage");
	}

	@Test
	void isNotNoticedByThoseWhoReadWhatIsKeptAndSaidToTheOthers() throws Exception {
		EmbeddedPostgres postgres = server(free());
		int databasePort = postgres.getPort();
		try (ConfigurableApplicationContext portal = start(databasePort)) {
			Reader reader = new Reader(portal.getEnvironment().getProperty("local.server.port", Integer.class));
			Reader operator = new Reader(portal.getEnvironment().getProperty("local.management.port", Integer.class));
			String page = reader.get("/en/organizations/au").body();
			assertThat(reader.get("/en/organizations/au").headers().firstValue("Warning")).isEmpty();
			reader.get("/en/activities?q=water");
			postgres.close();
			await().atMost(Duration.ofSeconds(5))
				.untilAsserted(() -> assertThat(reader.get("/readyz").statusCode()).isEqualTo(503));
			await().atMost(Duration.ofSeconds(5))
				.untilAsserted(() -> assertKept(reader.get("/en/organizations/au"), page));
			assertThat(reader.get("/en/about").statusCode()).as("needs no database").isEqualTo(200);
			for (String listing : List.of(LISTING, LISTING + "&collected=2020-5-1")) {
				assertThat(reader.get(listing).body()).as("its records have been read, and the index knows the rest")
					.contains("58 records", "African Union");
				assertThat(reader.get(listing).headers().firstValue("Warning")).as(listing).isPresent();
			}
			assertThat(reader.get(LISTING + "&q=peace").statusCode()).as("searches the index").isEqualTo(200);
			HttpResponse<String> other = reader.get("/en/organizations/eccas");
			assertThat(other.statusCode()).isEqualTo(503);
			assertThat(other.headers().firstValue("Retry-After")).isPresent();
			assertThat(other.body()).contains("cannot be reached").doesNotContain("Exception");
			assertThat(reader.get("/livez").statusCode()).isEqualTo(200);
			assertThat(operator.get("/actuator/portal").body()).contains("\"indexed\":256", "\"reachable\":false");
			postgres = server(databasePort);
			await().atMost(Duration.ofSeconds(5)).untilAsserted(() -> {
				assertThat(reader.get("/en/organizations/eccas").statusCode()).isEqualTo(200);
				assertThat(reader.get("/readyz").statusCode()).isEqualTo(200);
				assertThat(reader.get("/en/organizations/au").headers().firstValue("Warning")).isEmpty();
			});
		}
		finally {
			postgres.close();
		}
	}

	private static void assertKept(HttpResponse<String> answer, String page) {
		assertThat(answer.statusCode()).isEqualTo(200);
		assertThat(answer.body()).isEqualTo(page);
		assertThat(answer.headers().firstValue("Warning").orElse("")).startsWith("110");
		assertThat(answer.headers().firstValue("Age")).isPresent();
	}

	/**
	 * A port that nobody is given by chance while the database is away.
	 */
	private static int free() {
		return IntStream.range(20_000, 30_000).filter(OutageTest::isFree).findFirst().orElseThrow();
	}

	private static boolean isFree(int port) {
		try (ServerSocket socket = new ServerSocket(port)) {
			return socket.isBound();
		}
		catch (IOException taken) {
			return false;
		}
	}

	private EmbeddedPostgres server(int port) throws Exception {
		return EmbeddedPostgres.builder()
			.setPort(port)
			.setDataDirectory(this.data)
			.setCleanDataDirectory(false)
			.setLocaleConfig("locale-provider", "builtin")
			.setLocaleConfig("builtin-locale", "C.UTF-8")
			.setLocaleConfig("locale", "C.UTF-8")
			.start();
	}

	private ConfigurableApplicationContext start(int databasePort) {
		return new SpringApplicationBuilder(CooperationPortal.class).run("--server.port=0",
				"--spring.datasource.url=jdbc:postgresql://localhost:" + databasePort + "/postgres",
				"--spring.datasource.username=postgres", "--spring.profiles.active=operator",
				"--management.server.port=0", "--portal.index.directory=" + this.room.resolve("index"),
				"--portal.package.directory=" + this.room.resolve("package"));
	}

}
