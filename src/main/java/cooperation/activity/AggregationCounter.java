package cooperation.activity;

import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;

import jakarta.persistence.EntityManager;
import org.hibernate.search.engine.search.aggregation.AggregationKey;
import org.hibernate.search.engine.search.query.SearchResult;
import org.hibernate.search.mapper.orm.Search;

import org.springframework.stereotype.Component;

/**
 * Counts in any index.
 */
@Component
class AggregationCounter implements Counter {

	/** More values of a facet than there are nouns of any sort. */
	static final int ALL_VALUES = 1000;

	private final EntityManager entityManager;

	AggregationCounter(EntityManager entityManager) {
		this.entityManager = entityManager;
	}

	@Override
	public Map<Facet, Map<String, Long>> count(Matching matching, Collection<Facet> facets) {
		var query = Search.session(this.entityManager).search(Activity.class).where((f) -> matching.predicate(f));
		for (Facet facet : facets) {
			query = query.aggregation(key(facet),
					(f) -> f.terms().field(facet.parameter(), String.class).maxTermCount(ALL_VALUES));
		}
		SearchResult<?> counted = query.fetch(0);
		Map<Facet, Map<String, Long>> counts = new EnumMap<>(Facet.class);
		facets.forEach((facet) -> counts.put(facet, counted.aggregation(key(facet))));
		return counts;
	}

	/**
	 * Under which the counts of a facet stand in what is found.
	 */
	static AggregationKey<Map<String, Long>> key(Facet facet) {
		return AggregationKey.of(facet.parameter());
	}

}
