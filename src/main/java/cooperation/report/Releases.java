package cooperation.report;

import org.springframework.cache.annotation.Cacheable;
import org.springframework.data.repository.Repository;

/**
 * What is published.
 */
public interface Releases extends Repository<Release, String> {

	/**
	 * The release that is published now. There is always one: the portal does not start
	 * without.
	 */
	@Cacheable(cacheNames = "release", sync = true)
	Release findFirstByOrderByPublishedAtDesc();

}
