package cooperation.activity;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import cooperation.activity.Matching.Reading;
import cooperation.directory.Directories;
import cooperation.report.NewRelease;
import org.hibernate.search.engine.search.predicate.dsl.PredicateFinalStep;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;
import org.hibernate.search.engine.search.query.SearchResult;

import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Counts the records of a selection by what they name, in the search index.
 */
@Component
public class Crossings {

	/** A matrix has a few kilobytes. */
	private static final int MOST = 200;

	private volatile Cache<Crossed, Crossing> current = empty();

	private final AggregationCounter counter;

	private final Directories directories;

	Crossings(AggregationCounter counter, Directories directories) {
		this.counter = counter;
		this.directories = directories;
	}

	/**
	 * How many records of a selection name which nouns of two facets. It is kept until
	 * the next release, as counting takes longer the more records there are.
	 */
	public Crossing of(ActivityFilter filter, Facet rows, Facet columns) {
		return this.current.get(new Crossed(filter, rows, columns), this::count);
	}

	/**
	 * Those that name none of a facet have no value to be counted by, and are counted for
	 * themselves.
	 */
	private Crossing count(Crossed crossed) {
		Facet rows = crossed.rows();
		Facet columns = crossed.columns();
		Matching matching = new Matching(crossed.filter(), this.directories.current(), Reading.NAMES);
		SearchResult<?> all = count(matching, (f) -> f.matchAll(), rows, columns);
		SearchResult<?> noRow = count(matching, (f) -> none(f, rows), columns);
		SearchResult<?> noColumn = count(matching, (f) -> none(f, columns), rows);
		long neither = count(matching, (f) -> f.and(none(f, rows), none(f, columns))).total().hitCount();

		Map<String, Map<String, Long>> cells = new HashMap<>();
		AggregationCounter.of(all, rows).keySet().forEach((row) -> {
			SearchResult<?> named = count(matching, (f) -> f.match().field(rows.parameter()).matching(row), columns);
			cells.put(row, with(AggregationCounter.of(named, columns),
					AggregationCounter.of(noColumn, rows).getOrDefault(row, 0L)));
		});
		cells.put(Crossing.NONE, with(AggregationCounter.of(noRow, columns), neither));
		return new Crossing(with(AggregationCounter.of(all, rows), noRow.total().hitCount()),
				with(AggregationCounter.of(all, columns), noColumn.total().hitCount()), cells, all.total().hitCount());
	}

	private SearchResult<?> count(Matching matching, Narrowing narrowing, Facet... facets) {
		return this.counter.ask((f) -> f.and(matching.predicate(f), narrowing.of(f)), List.of(facets));
	}

	private static Map<String, Long> with(Map<String, Long> counts, long none) {
		Map<String, Long> all = new HashMap<>(counts);
		if (none > 0) {
			all.put(Crossing.NONE, none);
		}
		return all;
	}

	private static PredicateFinalStep none(SearchPredicateFactory f, Facet facet) {
		return f.not(f.exists().field(facet.parameter()));
	}

	/**
	 * Comes after the index of the new release.
	 */
	@EventListener(NewRelease.class)
	@Order(1)
	void forget() {
		this.current = empty();
	}

	private static Cache<Crossed, Crossing> empty() {
		return Caffeine.newBuilder().maximumSize(MOST).build();
	}

	private record Crossed(ActivityFilter filter, Facet rows, Facet columns) {
	}

	private interface Narrowing {

		PredicateFinalStep of(SearchPredicateFactory f);

	}

}
