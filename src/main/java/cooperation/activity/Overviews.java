package cooperation.activity;

import java.util.Collection;
import java.util.List;
import java.util.Map;

import cooperation.activity.Matching.Reading;
import cooperation.directory.Directories;
import org.hibernate.search.engine.search.predicate.dsl.PredicateFinalStep;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;
import org.hibernate.search.engine.search.query.SearchResult;

import org.springframework.stereotype.Component;

/**
 * Reads the beginning of a selection and counts the whole of it, in the search index: its
 * cost does not grow with the number of records.
 */
@Component
public class Overviews {

	private final IndexSession index;

	private final KeptRecords records;

	private final Directories directories;

	private final KeptCounts keptCounts;

	Overviews(IndexSession index, KeptRecords records, Directories directories, KeptCounts keptCounts) {
		this.index = index;
		this.records = records;
		this.keptCounts = keptCounts;
		this.directories = directories;
	}

	/**
	 * The records of a selection, or the first of them where they are too many, and what
	 * is counted of all.
	 * @param most so many are not too many
	 * @param first how many there are of more
	 * @param facets those to be counted
	 */
	public Overview of(ActivityFilter filter, int most, int first, Collection<Facet> facets) {
		Matching matching = new Matching(filter, this.directories.current(), Reading.NAMES);
		Map<Facet, Map<String, Long>> counts = this.keptCounts.of(matching, facets);
		SearchResult<String> found = this.index.ask((session) -> session.search(Activity.class)
			.select((f) -> f.id(String.class))
			.where((f) -> matching.predicate(f))
			.sort((f) -> f.field("position"))
			.fetch(most));
		long total = found.total().hitCount();
		List<String> shown = (total > most) ? found.hits().subList(0, first) : found.hits();
		return new Overview(this.records.inOrder(shown), total, counts);
	}

	/**
	 * The first records that name more than one of some organizations.
	 */
	public List<Activity> joint(List<String> organizations, int most) {
		return this.records
			.inOrder(this.index.ids((f) -> joint(f, organizations), (f) -> f.field("position"), 0, most));
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
