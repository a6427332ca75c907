package cooperation.database;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

/**
 * A PostgreSQL that only this machine can reach. It is started again when it dies while
 * the portal lives, and it stops with the portal.
 */
final class PostgresServer implements JdbcConnectionDetails, AutoCloseable {

	static final String USER = "portal";

	private static final Logger logger = LoggerFactory.getLogger(PostgresServer.class);

	/** In milliseconds. */
	private static final long LONGEST_WAIT_FOR_THE_WATCH = 20_000;

	private final CountDownLatch closing = new CountDownLatch(1);

	private final Thread watch = new Thread(this::watch, "postgres-watch");

	private final DatabaseDirectory directory;

	private final PostgresPrograms programs;

	private final String password;

	private final int port;

	private Postmaster postmaster;

	private PostgresServer(DatabaseDirectory directory) throws IOException {
		this.directory = directory;
		this.programs = PostgresPrograms.unpackedIn(directory.path().resolve("portal-programs"));
		// A killed portal leaves its server behind.
		Postmaster.stopWhatRuns(directory.path(), this.programs);
		Cluster cluster = new Cluster(directory.path());
		cluster.prepare(this.programs);
		this.password = cluster.password();
		this.port = freePort();
		Postmaster.setLogAside(directory.path());
		this.postmaster = Postmaster.launch(directory.path(), this.programs, this.port);
		this.watch.setDaemon(true);
		this.watch.start();
	}

	static PostgresServer start(Path path) {
		DatabaseDirectory directory = DatabaseDirectory.claim(path);
		boolean started = false;
		try {
			PostgresServer server = new PostgresServer(directory);
			started = true;
			logger.info("PostgreSQL runs in {} on port {}", directory.path(), server.port);
			return server;
		}
		catch (IOException ex) {
			throw new DatabaseDidNotStart(
					"PostgreSQL did not start in %s: %s".formatted(directory.path(), ex.getMessage()),
					"Mend what it names, run the portal as an ordinary user if it runs as root, or "
							+ DatabaseDidNotStart.OTHER_PLACE,
					ex);
		}
		finally {
			if (!started) {
				directory.close();
			}
		}
	}

	private static int freePort() throws IOException {
		try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
			return socket.getLocalPort();
		}
	}

	private void watch() {
		int failures = 0;
		while (!closesWithin(1L << Math.min(failures, 6))) {
			if (this.postmaster.isRunning()) {
				continue;
			}
			logger.warn("PostgreSQL is gone; starting it again");
			try {
				this.postmaster = Postmaster.launch(this.directory.path(), this.programs, this.port);
				failures = 0;
				logger.info("PostgreSQL runs again on port {}", this.port);
			}
			catch (IOException ex) {
				failures++;
				logger.error("PostgreSQL did not start again: {}", ex.getMessage());
			}
		}
	}

	private boolean closesWithin(long seconds) {
		try {
			return this.closing.await(seconds, TimeUnit.SECONDS);
		}
		catch (InterruptedException ex) {
			return true;
		}
	}

	@Override
	public void close() {
		this.closing.countDown();
		try {
			// It may be waiting for a server that takes long to start.
			this.watch.join(LONGEST_WAIT_FOR_THE_WATCH);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
		this.postmaster.stop(this.programs);
		this.directory.close();
	}

	Postmaster postmaster() {
		return this.postmaster;
	}

	@Override
	public String getJdbcUrl() {
		return "jdbc:postgresql://127.0.0.1:" + this.port + "/postgres";
	}

	@Override
	public String getUsername() {
		return USER;
	}

	@Override
	public String getPassword() {
		return this.password;
	}

}
