package cooperation.activity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import cooperation.report.NewRelease;

import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * What has been counted of selections, as long as their release is published: who reads
 * on, sorts otherwise or takes a choice back does not count every record again. What
 * counting costs grows with the records, what this takes does not.
 */
@Component
class KeptCounts {

	/** A selection has up to eight counts, of a few kilobytes each. */
	private static final int MOST = 4000;

	private volatile Cache<Counted, Map<String, Long>> current = empty();

	private final Counter counter;

	KeptCounts(Counter counter) {
		this.counter = counter;
	}

	/**
	 * The counts of some facets over a selection.
	 */
	Map<Facet, Map<String, Long>> of(Matching matching, Collection<Facet> facets) {
		// Asked for before counting: what was begun in the release before is kept where
		// nobody looks.
		Cache<Counted, Map<String, Long>> kept = this.current;
		Map<Facet, Map<String, Long>> counts = new EnumMap<>(Facet.class);
		List<Facet> missing = new ArrayList<>();
		for (Facet facet : facets) {
			Map<String, Long> known = kept.getIfPresent(new Counted(matching.filter(), facet));
			if (known == null) {
				missing.add(facet);
			}
			else {
				counts.put(facet, known);
			}
		}
		if (!missing.isEmpty()) {
			this.counter.count(matching, missing).forEach((facet, counted) -> {
				kept.put(new Counted(matching.filter(), facet), counted);
				counts.put(facet, counted);
			});
		}
		return counts;
	}

	/**
	 * Comes after the index of the new release.
	 */
	@EventListener(NewRelease.class)
	@Order(1)
	void forget() {
		this.current = empty();
	}

	private static Cache<Counted, Map<String, Long>> empty() {
		return Caffeine.newBuilder().maximumSize(MOST).build();
	}

	private record Counted(ActivityFilter filter, Facet facet) {
	}

}
