package cooperation.report;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;

import com.zaxxer.hikari.HikariDataSource;
import org.junit.jupiter.api.Test;

import org.springframework.jdbc.datasource.AbstractDataSource;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

class PoolThreadsTest {

	/** After so many tries the pool sleeps for two and a half seconds. */
	private static final int MANY = 9;

	private final AtomicInteger tries = new AtomicInteger();

	private final PoolThreads threads = new PoolThreads();

	@Test
	void aPoolThatHasLongBeenWithoutItsDatabaseTriesAtOnceWhenWoken() {
		try (HikariDataSource pool = new HikariDataSource()) {
			pool.setDataSource(new Away());
			pool.setInitializationFailTimeout(-1);
			pool.setConnectionTimeout(250);
			this.threads.postProcessBeforeInitialization(pool, "pool");
			assertThatThrownBy(pool::getConnection).isInstanceOf(SQLException.class);
			await().until(() -> this.tries.get() >= MANY);

			this.threads.wake();

			await().atMost(Duration.ofSeconds(1)).until(() -> this.tries.get() > MANY + 1);
		}
	}

	/**
	 * A database that cannot be reached.
	 */
	private final class Away extends AbstractDataSource {

		@Override
		public Connection getConnection() throws SQLException {
			PoolThreadsTest.this.tries.incrementAndGet();
			throw new SQLException("away");
		}

		@Override
		public Connection getConnection(String user, String password) throws SQLException {
			return getConnection();
		}

	}

}
