package cooperation.serving;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Expiry;
import com.github.benmanes.caffeine.cache.stats.CacheStats;
import cooperation.report.NewRelease;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.cache.CaffeineCacheMetrics;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;

/**
 * Pages of the published release as they left, so that each is made once. Bounded by what
 * they weigh: one that nobody asks for again makes room first, however many of its kind
 * come.
 */
@Component
public class KeptPages {

	private final Cache<String, Kept> pages;

	private volatile int edition;

	KeptPages(@Value("${portal.pages.memory}") DataSize memory, MeterRegistry meters) {
		this.pages = Caffeine.newBuilder()
			.recordStats()
			// Room is made by whoever keeps a page: the bound holds at once, not soon.
			.executor(Runnable::run)
			.maximumWeight(memory.toBytes())
			.<String, Kept>weigher((key, kept) -> 2 * key.length() + kept.answer().weight())
			.expireAfter(Expiry.<String, Kept>creating((key, kept) -> Duration.between(kept.made(), kept.until())))
			.build();
		CaffeineCacheMetrics.monitor(meters, this.pages, "pages");
	}

	/** The value of {@code Warning} in RFC 7234, 5.5.1. */
	static final String STALE = "110 - \"Response is Stale\"";

	/**
	 * A page with the moment it was made.
	 *
	 * @param until when its content is no longer right, whatever the release
	 */
	record Kept(Answer answer, Instant made, Instant until) {

		/**
		 * Sends it.
		 * @param outOfTouch whether nobody can be asked if this is still the published
		 * release, which the reader is then told
		 */
		void send(HttpServletRequest request, HttpServletResponse response, boolean outOfTouch) throws IOException {
			if (outOfTouch) {
				response.setHeader("Age", Long.toString(Duration.between(this.made, Instant.now()).toSeconds()));
				response.setHeader("Warning", STALE);
			}
			this.answer.send(request, response);
		}

	}

	/**
	 * The page of a {@link PageKey}, or null. One that is asked for again is worth
	 * compressing well.
	 */
	Kept find(String key) {
		Kept page = this.pages.getIfPresent(key);
		if (page == null || !page.answer().beginThorough()) {
			return page;
		}
		Kept again = new Kept(page.answer().thorough(), page.made(), page.until());
		// Not if it has been forgotten meanwhile.
		this.pages.asMap().replace(key, page, again);
		return again;
	}

	/**
	 * A number that changes with the release: to be asked for before a page is made.
	 */
	int edition() {
		return this.edition;
	}

	/**
	 * Keeps a page, unless the release has changed since it was begun.
	 */
	void keep(String key, Kept page, int edition) {
		if (edition == this.edition) {
			this.pages.put(key, page);
		}
		if (edition != this.edition) {
			this.pages.invalidate(key);
		}
	}

	/**
	 * Forgets all pages, as soon as what they are made of has been forgotten.
	 */
	@EventListener(NewRelease.class)
	@Order(Ordered.HIGHEST_PRECEDENCE + 1)
	public void forget() {
		this.edition++;
		this.pages.invalidateAll();
	}

	/**
	 * Forgets those made while searches still found the records of the release before.
	 */
	@EventListener(NewRelease.class)
	@Order(Ordered.LOWEST_PRECEDENCE - 1)
	void forgetWhatWasMadeMeanwhile() {
		forget();
	}

	/**
	 * How many pages are kept.
	 */
	public long size() {
		return this.pages.estimatedSize();
	}

	/**
	 * The memory they take, in bytes.
	 */
	public long weight() {
		return this.pages.policy().eviction().orElseThrow().weightedSize().orElse(0);
	}

	/**
	 * How many requests were served from here since the start, and how many had to go
	 * further.
	 */
	public CacheStats stats() {
		return this.pages.stats();
	}

}
