package cooperation.activity;

import java.util.Collection;
import java.util.Map;

/**
 * Counts in the search index how many records of a selection each value of a facet has.
 */
interface Counter {

	/**
	 * The counts of each facet, without the values that no record has.
	 */
	Map<Facet, Map<String, Long>> count(Matching matching, Collection<Facet> facets);

}
