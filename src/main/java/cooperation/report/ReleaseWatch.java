package cooperation.report;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Properties;

import org.postgresql.PGConnection;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Learns of a new release as soon as any portal on this database publishes one. It holds
 * a connection of its own, on which PostgreSQL calls; now and then it asks, should a call
 * be missed. That the connection breaks is how the portal knows that its database is
 * gone.
 */
@Component
class ReleaseWatch implements SmartLifecycle {

	private static final Logger logger = LoggerFactory.getLogger(ReleaseWatch.class);

	private static final Duration BEFORE_ANOTHER_TRY = Duration.ofMillis(500);

	private static final Duration BEFORE_ANOTHER_RELEASE = Duration.ofSeconds(10);

	private static final String CANNOT_LISTEN_ON_A_REPLICA = "25006";

	private final JdbcConnectionDetails database;

	private final DatabaseContact contact;

	private final PoolThreads pool;

	private final Releases releases;

	private final ApplicationEventPublisher events;

	private final Duration poll;

	private volatile Thread watcher;

	private String known;

	ReleaseWatch(JdbcConnectionDetails database, DatabaseContact contact, PoolThreads pool, Releases releases,
			ApplicationEventPublisher events, @Value("${portal.release.poll}") Duration poll) {
		this.contact = contact;
		this.pool = pool;
		this.database = database;
		this.releases = releases;
		this.events = events;
		this.poll = poll;
	}

	@Override
	public void start() {
		Release served = this.releases.findFirstByOrderByPublishedAtDesc();
		this.known = served.version() + " " + served.checksum();
		this.watcher = new Thread(this::watch, "release-watch");
		this.watcher.setDaemon(true);
		this.watcher.start();
	}

	@Override
	public void stop() {
		this.watcher.interrupt();
		this.watcher = null;
	}

	@Override
	public boolean isRunning() {
		return this.watcher != null;
	}

	private void watch() {
		while (isRunning()) {
			try (Connection connection = connect()) {
				listen(connection);
				regain();
				while (isRunning()) {
					compare(connection);
					connection.unwrap(PGConnection.class).getNotifications((int) this.poll.toMillis());
				}
			}
			catch (SQLException failed) {
				tell("Out of touch with the database", failed);
				this.contact.lose();
				pause(BEFORE_ANOTHER_TRY);
			}
			catch (RuntimeException failed) {
				// Whoever makes something of a new release failed, after others have
				// thrown away what they had of the one before.
				tell("A new release could not be taken up", failed);
				pause(BEFORE_ANOTHER_RELEASE);
			}
		}
	}

	private void regain() {
		if (this.contact.isLost()) {
			this.pool.wake();
		}
		this.contact.regain();
	}

	private void tell(String what, Exception failed) {
		if (isRunning() && !this.contact.isLost()) {
			logger.warn(what, failed);
		}
	}

	private static void pause(Duration duration) {
		try {
			Thread.sleep(duration.toMillis());
		}
		catch (InterruptedException stopped) {
			Thread.currentThread().interrupt();
		}
	}

	private Connection connect() throws SQLException {
		Properties properties = new Properties();
		set(properties, "user", this.database.getUsername());
		set(properties, "password", this.database.getPassword());
		properties.setProperty("connectTimeout", "2");
		properties.setProperty("socketTimeout", "10");
		properties.setProperty("ApplicationName", "cooperation-portal release watch");
		return DriverManager.getConnection(this.database.getJdbcUrl(), properties);
	}

	/**
	 * What is not configured is the driver's to find: in {@code .pgpass}, say.
	 */
	private static void set(Properties properties, String name, String value) {
		if (value != null) {
			properties.setProperty(name, value);
		}
	}

	private static void listen(Connection connection) throws SQLException {
		try (Statement statement = connection.createStatement()) {
			statement.execute("listen release");
		}
		catch (SQLException failed) {
			if (!CANNOT_LISTEN_ON_A_REPLICA.equals(failed.getSQLState())) {
				throw failed;
			}
		}
	}

	private void compare(Connection connection) throws SQLException {
		try (Statement statement = connection.createStatement();
				ResultSet release = statement.executeQuery(
						"select version, version || ' ' || checksum from release order by published_at desc limit 1")) {
			if (release.next() && !release.getString(2).equals(this.known)) {
				logger.info("Release {} is published", release.getString(1));
				this.events.publishEvent(new NewRelease(release.getString(1)));
				this.known = release.getString(2);
			}
		}
	}

}
