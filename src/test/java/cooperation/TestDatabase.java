package cooperation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.postgresql.PostgreSQLContainer;

import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * The PostgreSQL that tests run on: a container where a Docker engine can serve one, the
 * embedded server otherwise. There is one for each process that runs tests.
 */
public class TestDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {

	/** Tests run in several processes at once, each with a server of its own. */
	public static final String FORK = System.getProperty("fork", "0");

	private static final AtomicInteger FRESH = new AtomicInteger();

	private static Access server;

	/**
	 * Where a database is, and how to enter it.
	 */
	public record Access(String url, String user, String password) {

		public Connection connect() throws SQLException {
			return DriverManager.getConnection(this.url, this.user, this.password);
		}

		/**
		 * Publishes another release, in which one record has the title "Zephyr".
		 */
		public void publishAnother() throws SQLException {
			try (Connection connection = connect(); var statement = connection.createStatement()) {
				connection.setAutoCommit(false);
				statement.execute("""
						update activity set title = jsonb_set(title, '{en}', '"Zephyr"') where id = '2020-21-1'""");
				statement.execute("select put_records_together()");
				statement.execute("update release set version = '2099.1', checksum = repeat('a', 64)");
				connection.commit();
			}
		}

	}

	/**
	 * Configures the portal as an operator would: with the address of a server.
	 */
	@Override
	public void initialize(ConfigurableApplicationContext context) {
		try {
			Access database = freshDatabase();
			String name = database.url().replaceFirst(".*/([^?]+).*", "$1");
			TestPropertyValues
				.of("spring.datasource.url=" + database.url(), "spring.datasource.username=" + database.user(),
						"spring.datasource.password=" + database.password(),
						"portal.index.directory=target/index/" + name,
						"portal.package.directory=target/package/" + name)
				.applyTo(context);
		}
		catch (SQLException failed) {
			throw new IllegalStateException(failed);
		}
	}

	/**
	 * A new database with nothing in it.
	 */
	public static synchronized Access freshDatabase() throws SQLException {
		server = (server == null) ? start() : server;
		String name = "test_" + FORK + "_" + FRESH.incrementAndGet();
		try (Connection connection = server.connect(); var statement = connection.createStatement()) {
			statement.execute("create database " + name);
		}
		String url = server.url().replaceFirst("(//[^/]+/)[^?]*", "$1" + name);
		return new Access(url, server.user(), server.password());
	}

	private static Access start() {
		return DockerClientFactory.instance().isDockerAvailable() ? container().orElseGet(TestDatabase::embedded)
				: embedded();
	}

	/**
	 * Nothing where the engine runs but cannot fetch the image.
	 */
	@SuppressWarnings("resource") // stopped with the run, by Testcontainers
	private static java.util.Optional<Access> container() {
		try {
			PostgreSQLContainer container = new PostgreSQLContainer("postgres:18");
			container.start();
			return java.util.Optional
				.of(new Access(container.getJdbcUrl(), container.getUsername(), container.getPassword()));
		}
		catch (RuntimeException cannot) {
			return java.util.Optional.empty();
		}
	}

	@SuppressWarnings("resource") // stopped with the run, by its own shutdown hook
	private static Access embedded() {
		try {
			EmbeddedPostgres postgres = EmbeddedPostgres.builder()
				.setDataDirectory(Files.createTempDirectory(Path.of("target").toAbsolutePath(), "postgres"))
				.setLocaleConfig("locale-provider", "builtin")
				.setLocaleConfig("builtin-locale", "C.UTF-8")
				.setLocaleConfig("locale", "C.UTF-8")
				.start();
			return new Access(postgres.getJdbcUrl("postgres", "postgres"), "postgres", "");
		}
		catch (IOException failed) {
			throw new UncheckedIOException(failed);
		}
	}

}
