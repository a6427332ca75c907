package cooperation.activity;

import cooperation.report.Releases;
import jakarta.persistence.EntityManagerFactory;
import org.hibernate.search.mapper.orm.Search;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;

/**
 * Makes the index of the published release, before the first request is served. An index
 * that was made of the same release in the same way is kept.
 */
@Component
class IndexPublication implements SmartInitializingSingleton {

	private static final Logger logger = LoggerFactory.getLogger(IndexPublication.class);

	private final IndexDirectory directory;

	private final Releases releases;

	private final EntityManagerFactory entityManagers;

	IndexPublication(IndexDirectory directory, Releases releases, EntityManagerFactory entityManagers) {
		this.directory = directory;
		this.releases = releases;
		this.entityManagers = entityManagers;
	}

	@Override
	public void afterSingletonsInstantiated() {
		String fingerprint = this.releases.findFirstByOrderByPublishedAtDesc().checksum() + " "
				+ ActivityBinder.MAPPING;
		if (fingerprint.equals(this.directory.fingerprint())) {
			return;
		}
		this.directory.fingerprint("");
		try {
			Search.mapping(this.entityManagers)
				.scope(Activity.class)
				.massIndexer()
				.purgeAllOnStart(true)
				.mergeSegmentsOnFinish(true)
				.startAndWait();
		}
		catch (InterruptedException interrupted) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException("The search index was not finished", interrupted);
		}
		this.directory.fingerprint(fingerprint);
		logger.info("The search index has been made of the published release");
	}

}
