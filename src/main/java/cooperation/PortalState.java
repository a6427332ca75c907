package cooperation;

import java.sql.SQLException;

import javax.sql.DataSource;

import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.HikariPoolMXBean;
import cooperation.activity.ActivityFilter;
import cooperation.activity.ActivitySearch;
import cooperation.report.DatabaseContact;
import cooperation.report.Release;
import cooperation.report.Releases;
import cooperation.serving.KeptPages;
import org.hibernate.search.util.common.SearchException;

import org.springframework.boot.actuate.endpoint.annotation.Endpoint;
import org.springframework.boot.actuate.endpoint.annotation.ReadOperation;
import org.springframework.stereotype.Component;

/**
 * What an operator asks first: which release is served, from which index, how much is
 * kept, and how the database is doing. {@code /actuator/portal}, with the profile
 * {@code operator}.
 */
@Component
@Endpoint(id = "portal")
class PortalState {

	private final Releases releases;

	private final ActivitySearch search;

	private final KeptPages pages;

	private final DatabaseContact database;

	private final DataSource dataSource;

	PortalState(Releases releases, ActivitySearch search, KeptPages pages, DatabaseContact database,
			DataSource dataSource) {
		this.releases = releases;
		this.search = search;
		this.pages = pages;
		this.database = database;
		this.dataSource = dataSource;
	}

	@ReadOperation
	State state() throws SQLException {
		Release release = this.releases.findFirstByOrderByPublishedAtDesc();
		return new State(release.version(), release.checksum(), indexed(), new Pages(this.pages.size(),
				this.pages.weight(), this.pages.stats().hitCount(), this.pages.stats().missCount()), pool());
	}

	/**
	 * The number of records the index has; -1 while it is out of reach.
	 */
	private long indexed() {
		try {
			return this.search.count(ActivityFilter.NONE);
		}
		catch (SearchException outOfReach) {
			return -1;
		}
	}

	private Pool pool() throws SQLException {
		HikariPoolMXBean pool = this.dataSource.unwrap(HikariDataSource.class).getHikariPoolMXBean();
		return new Pool(!this.database.isLost(), pool.getActiveConnections(), pool.getIdleConnections(),
				pool.getThreadsAwaitingConnection());
	}

	/**
	 * @param indexed the number of records the search index has; -1 while it is out of
	 * reach
	 */
	record State(String release, String checksum, long indexed, Pages pages, Pool database) {
	}

	/**
	 * Counts since the start.
	 *
	 * @param bytes the memory they take
	 */
	record Pages(long kept, long bytes, long served, long missed) {
	}

	record Pool(boolean reachable, int active, int idle, int waiting) {
	}

}
