package cooperation.activity;

import java.util.Collection;
import java.util.List;
import java.util.Map;

import cooperation.directory.Directories;
import jakarta.persistence.EntityManager;
import org.hibernate.search.engine.search.predicate.dsl.PredicateFinalStep;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;
import org.hibernate.search.engine.search.query.SearchResult;
import org.hibernate.search.mapper.orm.Search;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reads the beginning of a selection and counts the whole of it, in the search index: its
 * cost does not grow with the number of records.
 */
@Component
public class Overviews {

	private final EntityManager entityManager;

	private final Activities activities;

	private final Directories directories;

	private final KeptCounts keptCounts;

	Overviews(EntityManager entityManager, Activities activities, Directories directories, KeptCounts keptCounts) {
		this.activities = activities;
		this.keptCounts = keptCounts;
		this.entityManager = entityManager;
		this.directories = directories;
	}

	/**
	 * The records of a selection, or the first of them where they are too many, and what
	 * is counted of all.
	 * @param most so many are not too many
	 * @param first how many there are of more
	 * @param facets those to be counted
	 */
	@Transactional(readOnly = true)
	public Overview of(ActivityFilter filter, int most, int first, Collection<Facet> facets) {
		Matching matching = new Matching(filter, this.directories.current(), false);
		Map<Facet, Map<String, Long>> counts = this.keptCounts.of(matching, facets);
		SearchResult<String> found = Search.session(this.entityManager)
			.search(Activity.class)
			.select((f) -> f.id(String.class))
			.where((f) -> matching.predicate(f))
			.sort((f) -> f.field("position"))
			.fetch(most);
		long total = found.total().hitCount();
		List<String> shown = (total > most) ? found.hits().subList(0, first) : found.hits();
		return new Overview(this.activities.inOrder(shown).toList(), total, counts);
	}

	/**
	 * The first records that name more than one of some organizations.
	 */
	@Transactional(readOnly = true)
	public List<Activity> joint(List<String> organizations, int most) {
		return Search.session(this.entityManager)
			.search(Activity.class)
			.where((f) -> joint(f, organizations))
			.sort((f) -> f.field("position"))
			.fetchHits(most);
	}

	private static PredicateFinalStep joint(SearchPredicateFactory f, List<String> organizations) {
		String field = Facet.ORGANIZATION.parameter();
		var any = f.or();
		for (int one = 0; one < organizations.size(); one++) {
			for (int other = one + 1; other < organizations.size(); other++) {
				any.add(f.and(f.match().field(field).matching(organizations.get(one)),
						f.match().field(field).matching(organizations.get(other))));
			}
		}
		return any;
	}

}
