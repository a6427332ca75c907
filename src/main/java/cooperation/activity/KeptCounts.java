package cooperation.activity;

import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Supplier;

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

	private volatile Counts current = new Counts();

	/**
	 * Those of the release published now. To be asked for before counting: what was begun
	 * in the release before is then kept where nobody looks.
	 */
	Counts current() {
		return this.current;
	}

	/**
	 * Comes after the index of the new release.
	 */
	@EventListener(NewRelease.class)
	@Order(1)
	void forget() {
		this.current = new Counts();
	}

	private record Counted(ActivityFilter filter, Facet facet) {
	}

	/**
	 * How many records of a selection each value of a facet has, for the selections of
	 * one release.
	 */
	static final class Counts {

		private final Cache<Counted, Map<String, Long>> all = Caffeine.newBuilder().maximumSize(MOST).build();

		/**
		 * The counts of some facets, without those that are not known.
		 */
		Map<Facet, Map<String, Long>> of(ActivityFilter filter, Collection<Facet> facets) {
			Map<Facet, Map<String, Long>> known = new EnumMap<>(Facet.class);
			for (Facet facet : facets) {
				Map<String, Long> counts = this.all.getIfPresent(new Counted(filter, facet));
				if (counts != null) {
					known.put(facet, counts);
				}
			}
			return known;
		}

		/**
		 * Those of one facet, counted where they are not known.
		 */
		Map<String, Long> of(ActivityFilter filter, Facet facet, Supplier<Map<String, Long>> count) {
			return this.all.get(new Counted(filter, facet), (unknown) -> count.get());
		}

	}

}
