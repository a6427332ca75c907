package cooperation.activity;

import cooperation.directory.Directories;
import cooperation.report.NewRelease;
import cooperation.report.Releases;
import jakarta.persistence.EntityManagerFactory;
import org.hibernate.search.mapper.orm.Search;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.context.SmartLifecycle;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Makes the index of the published release, before the first request is served and when
 * another is published. An index that was made of the same release in the same way is
 * kept.
 */
@Component
class IndexPublication implements SmartLifecycle {

	private static final Logger logger = LoggerFactory.getLogger(IndexPublication.class);

	/** So many records are read with one statement. */
	private static final int BATCH = 200;

	private final SearchIndex index;

	private final Releases releases;

	private final EntityManagerFactory entityManagers;

	private final Directories directories;

	private volatile boolean published;

	IndexPublication(SearchIndex index, Releases releases, EntityManagerFactory entityManagers,
			Directories directories) {
		this.directories = directories;
		this.index = index;
		this.releases = releases;
		this.entityManagers = entityManagers;
	}

	@Override
	public void start() {
		publish();
		this.published = true;
	}

	@Override
	public void stop() {
		this.published = false;
	}

	@Override
	public boolean isRunning() {
		return this.published;
	}

	/**
	 * Before the server takes requests, but after all beans are made: until then nothing
	 * is cached, and each record would read the directory anew.
	 */
	@Override
	public int getPhase() {
		return 0;
	}

	/**
	 * Searches find the old records until the new index is whole.
	 */
	@EventListener(NewRelease.class)
	@Order(0)
	void publish() {
		this.index.alone(() -> {
			String fingerprint = this.releases.findFirstByOrderByPublishedAtDesc().checksum() + " "
					+ ActivityBinder.MAPPING;
			if (!fingerprint.equals(this.index.fingerprint())) {
				make(fingerprint);
			}
		});
	}

	private void make(String fingerprint) {
		// Read now: the threads that make the index may take every connection.
		this.directories.current();
		try {
			this.index.make(fingerprint, Search.mapping(this.entityManagers)
				.scope(Activity.class)
				.massIndexer()
				// Readers come first: they are served meanwhile.
				.threadsToLoadObjects(Math.max(1, Runtime.getRuntime().availableProcessors() / 2))
				.batchSizeToLoadObjects(BATCH)
				.idFetchSize(BATCH));
		}
		catch (InterruptedException interrupted) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException("The search index was not finished", interrupted);
		}
		logger.info("The search index has been made of the published release");
	}

}
