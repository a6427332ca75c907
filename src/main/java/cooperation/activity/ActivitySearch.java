package cooperation.activity;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import cooperation.activity.Matching.Reading;
import cooperation.directory.Directories;
import cooperation.directory.Directory;
import cooperation.language.Language;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import org.hibernate.search.engine.search.query.SearchResult;
import org.hibernate.search.engine.search.query.SearchScroll;
import org.hibernate.search.engine.search.query.SearchScrollResult;
import org.hibernate.search.engine.search.sort.dsl.SearchSortFactory;
import org.hibernate.search.engine.search.sort.dsl.SortFinalStep;
import org.hibernate.search.mapper.orm.Search;

import org.springframework.stereotype.Component;

/**
 * Finds records by what a reader has chosen and typed, and counts what could be chosen
 * next, in the search index.
 */
@Component
public class ActivitySearch {

	/** Longer than any title or summary, so that a highlight is the whole text. */
	private static final int LONGEST_TEXT = 2000;

	private final Activities activities;

	private final KeptRecords records;

	private final IndexSession index;

	private final EntityManagerFactory entityManagers;

	private final Directories directories;

	private final KeptCounts keptCounts;

	ActivitySearch(Activities activities, KeptRecords records, IndexSession index, EntityManagerFactory entityManagers,
			Directories directories, KeptCounts keptCounts) {
		this.keptCounts = keptCounts;
		this.activities = activities;
		this.records = records;
		this.index = index;
		this.entityManagers = entityManagers;
		this.directories = directories;
	}

	/**
	 * One page of a listing, with the counts of its facets. Counts of a facet leave its
	 * own choices out of account, so that each says how many records its choice would
	 * bring.
	 * @param language the one in which words looked for are marked
	 */
	public Found find(Listing listing, Language language) {
		ActivityFilter filter = listing.filter();
		Matching matching = matching(filter);
		List<Facet> open = Stream.of(Facet.values()).filter((facet) -> filter.of(facet).isEmpty()).toList();
		Map<Facet, Map<String, Long>> counts = this.keptCounts.of(matching, open);
		filter.choices()
			.keySet()
			.forEach((facet) -> counts.putAll(this.keptCounts.of(matching.without(facet), List.of(facet))));
		SearchResult<IndexHit> page = page(listing, matching, language);
		return new Found(hits(page.hits(), filter, language), page.total().hitCount(), counts,
				matching.standsForATheme(), matching.takesMistypings());
	}

	/**
	 * The number of records that a filter matches.
	 */
	public long count(ActivityFilter filter) {
		return count(matching(filter));
	}

	/**
	 * The records of one page of a listing.
	 */
	public List<Activity> page(Listing listing) {
		int before = (listing.page() - 1) * listing.size();
		return this.records.inOrder(ids(listing.filter(), listing.order(), before, listing.size()));
	}

	/**
	 * The ids of the first records that a filter matches, as the reports tell them.
	 */
	public List<String> first(ActivityFilter filter, int most) {
		return ids(filter, Order.REPORT, 0, most);
	}

	private List<String> ids(ActivityFilter filter, Order order, int before, int most) {
		Matching matching = matching(filter);
		return this.index.ids(matching::predicate, (f) -> sort(f, order), before, most);
	}

	/**
	 * All records that a filter matches, however many, read a few hundred at a time. The
	 * stream is to be closed.
	 */
	public Stream<Activity> all(ActivityFilter filter, Order order) {
		if (filter.text().isEmpty() && order != Order.DATE) {
			return this.activities.all(filter);
		}
		Matching matching = matching(filter);
		// A session of its own, as the stream outlives this call. It holds no connection.
		EntityManager own = this.entityManagers.createEntityManager();
		SearchScroll<String> ids = Search.session(own)
			.search(Activity.class)
			.select((f) -> f.id(String.class))
			.where((f) -> matching.predicate(f))
			.sort((f) -> sort(f, order))
			.scroll(Activities.BATCH);
		return Stream.generate(ids::next)
			.takeWhile(SearchScrollResult::hasHits)
			.flatMap((batch) -> this.activities.inOrder(batch.hits()))
			.onClose(ids::close)
			.onClose(own::close);
	}

	private SearchResult<IndexHit> page(Listing listing, Matching matching, Language language) {
		return this.index.ask((session) -> {
			var query = session.search(Activity.class)
				.select((f) -> IndexHit.projection(f, listing.filter(), language))
				.where((f) -> matching.predicate(f))
				.sort((f) -> sort(f, listing.order()));
			if (!listing.filter().text().isEmpty()) {
				query = query.highlighter(
						(f) -> f.plain().tag(Hit.BEFORE, Hit.AFTER).fragmentSize(LONGEST_TEXT).numberOfFragments(1));
			}
			return query.fetch((listing.page() - 1) * listing.size(), listing.size());
		});
	}

	private List<Hit> hits(List<IndexHit> found, ActivityFilter filter, Language language) {
		List<Activity> records = this.records.inOrder(found.stream().map(IndexHit::id).toList());
		if (filter.text().isEmpty()) {
			return records.stream().map(Hit::of).toList();
		}
		Map<String, IndexHit> marked = found.stream().collect(Collectors.toMap(IndexHit::id, Function.identity()));
		return records.stream().map((record) -> marked.get(record.id()).in(record, language)).toList();
	}

	private static SortFinalStep sort(SearchSortFactory sort, Order order) {
		return switch (order) {
			case RELEVANCE -> sort.score().then().field("position");
			case DATE -> sort.field("firstDay").then().field("position");
			case REPORT -> sort.field("position");
		};
	}

	/**
	 * The filter, with what was typed read as strictly as finds something anywhere: WHO
	 * has no record of its own, but is spoken of in some.
	 */
	private Matching matching(ActivityFilter filter) {
		Directory directory = this.directories.current();
		if (filter.text().isEmpty()) {
			return new Matching(filter, directory, Reading.WORDS);
		}
		ActivityFilter typed = ActivityFilter.NONE.typing(filter.text());
		Reading reading = Stream.of(Reading.NAMES, Reading.WORDS, Reading.TERMS)
			.filter((strict) -> count(new Matching(typed, directory, strict)) > 0)
			.findFirst()
			.orElse(Reading.MISTYPED);
		return new Matching(filter, directory, reading);
	}

	private long count(Matching matching) {
		return this.index
			.ask((session) -> session.search(Activity.class).where((f) -> matching.predicate(f)).fetchTotalHitCount());
	}

	/**
	 * What was found.
	 *
	 * @param counts for each facet, how many records each of its values has
	 * @param theme whether what was typed was taken for the name of a theme
	 * @param similar whether nothing is spelt as it was typed
	 */
	public record Found(List<Hit> hits, long total, Map<Facet, Map<String, Long>> counts, boolean theme,
			boolean similar) {
	}

}
