package cooperation;

import cooperation.report.NewRelease;

import org.springframework.cache.CacheManager;
import org.springframework.cache.annotation.EnableCaching;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/**
 * What is read once for each release is kept: the directory, the reports and the release
 * itself.
 */
@Configuration(proxyBeanMethods = false)
@EnableCaching
class Caching {

	private final CacheManager caches;

	Caching(CacheManager caches) {
		this.caches = caches;
	}

	/**
	 * Comes first of what a new release brings about: all else is made of these.
	 */
	@EventListener(NewRelease.class)
	@Order(Ordered.HIGHEST_PRECEDENCE)
	void forget() {
		this.caches.getCacheNames().forEach((name) -> this.caches.getCache(name).clear());
	}

}
