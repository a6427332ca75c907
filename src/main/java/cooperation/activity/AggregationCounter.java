package cooperation.activity;

import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Function;

import org.hibernate.search.engine.search.aggregation.AggregationKey;
import org.hibernate.search.engine.search.predicate.dsl.PredicateFinalStep;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;
import org.hibernate.search.engine.search.query.SearchResult;

import org.springframework.stereotype.Component;

/**
 * Counts in any index.
 */
@Component
class AggregationCounter implements Counter {

	/** More values of a facet than there are documents in a hundred reports. */
	private static final int ALL_VALUES = 10_000;

	private final IndexSession index;

	AggregationCounter(IndexSession index) {
		this.index = index;
	}

	@Override
	public Map<Facet, Map<String, Long>> count(Matching matching, Collection<Facet> facets) {
		SearchResult<?> counted = ask(matching::predicate, facets);
		Map<Facet, Map<String, Long>> counts = new EnumMap<>(Facet.class);
		facets.forEach((facet) -> counts.put(facet, of(counted, facet)));
		return counts;
	}

	/**
	 * How many records meet a condition, and how many of them have each value of some
	 * facets.
	 */
	SearchResult<?> ask(Function<SearchPredicateFactory, PredicateFinalStep> condition, Collection<Facet> facets) {
		return this.index.ask((session) -> {
			var query = session.search(Activity.class).where((f) -> condition.apply(f));
			for (Facet facet : facets) {
				query = query.aggregation(key(facet),
						(f) -> f.terms().field(facet.parameter(), String.class).maxTermCount(ALL_VALUES));
			}
			return query.fetch(0);
		});
	}

	/**
	 * The counts of one of the facets asked for.
	 */
	static Map<String, Long> of(SearchResult<?> counted, Facet facet) {
		return counted.aggregation(key(facet));
	}

	private static AggregationKey<Map<String, Long>> key(Facet facet) {
		return AggregationKey.of(facet.parameter());
	}

}
