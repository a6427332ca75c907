package cooperation.activity;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import cooperation.directory.Directories;
import cooperation.language.Language;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import org.hibernate.search.engine.search.projection.dsl.ProjectionFinalStep;
import org.hibernate.search.engine.search.projection.dsl.SearchProjectionFactory;
import org.hibernate.search.engine.search.query.SearchResult;
import org.hibernate.search.engine.search.query.SearchScroll;
import org.hibernate.search.engine.search.query.SearchScrollResult;
import org.hibernate.search.engine.search.sort.dsl.SearchSortFactory;
import org.hibernate.search.engine.search.sort.dsl.SortFinalStep;
import org.hibernate.search.mapper.orm.Search;
import org.hibernate.search.mapper.orm.scope.SearchScope;
import org.hibernate.search.mapper.orm.session.SearchSession;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Finds records by what a reader has chosen and typed, and counts what could be chosen
 * next, in the search index.
 */
@Component
public class ActivitySearch {

	/** Longer than any title or summary, so that a highlight is the whole text. */
	private static final int LONGEST_TEXT = 2000;

	private final Activities activities;

	private final EntityManager entityManager;

	private final EntityManagerFactory entityManagers;

	private final Directories directories;

	private final KeptCounts keptCounts;

	ActivitySearch(Activities activities, EntityManager entityManager, EntityManagerFactory entityManagers,
			Directories directories, KeptCounts keptCounts) {
		this.keptCounts = keptCounts;
		this.activities = activities;
		this.entityManager = entityManager;
		this.entityManagers = entityManagers;
		this.directories = directories;
	}

	/**
	 * One page of a listing, with the counts of its facets. Counts of a facet leave its
	 * own choices out of account, so that each says how many records its choice would
	 * bring.
	 * @param language the one in which words looked for are marked
	 */
	@Transactional(readOnly = true)
	public Found find(Listing listing, Language language) {
		ActivityFilter filter = listing.filter();
		Matching matching = matching(filter);
		List<Facet> open = Stream.of(Facet.values()).filter((facet) -> filter.of(facet).isEmpty()).toList();
		Map<Facet, Map<String, Long>> counts = this.keptCounts.of(matching, open);
		filter.choices()
			.keySet()
			.forEach((facet) -> counts.putAll(this.keptCounts.of(matching.without(facet), List.of(facet))));
		SearchResult<Hit> page = page(listing, matching, language);
		return new Found(page.hits(), page.total().hitCount(), counts);
	}

	/**
	 * The number of records that a filter matches.
	 */
	@Transactional(readOnly = true)
	public long count(ActivityFilter filter) {
		Matching matching = matching(filter);
		return session().search(Activity.class).where((f) -> matching.predicate(f)).fetchTotalHitCount();
	}

	/**
	 * The records of one page of a listing.
	 */
	@Transactional(readOnly = true)
	public List<Activity> page(Listing listing) {
		Matching matching = matching(listing.filter());
		return session().search(Activity.class)
			.where((f) -> matching.predicate(f))
			.sort((f) -> sort(f, listing.order()))
			.fetchHits((listing.page() - 1) * listing.size(), listing.size());
	}

	/**
	 * The ids of the first records that a filter matches, as the reports tell them.
	 */
	@Transactional(readOnly = true)
	public List<String> first(ActivityFilter filter, int most) {
		Matching matching = matching(filter);
		return session().search(Activity.class)
			.select((f) -> f.id(String.class))
			.where((f) -> matching.predicate(f))
			.sort((f) -> sort(f, Order.REPORT))
			.fetchHits(most);
	}

	/**
	 * All records that a filter matches, however many, read a few hundred at a time. The
	 * stream is to be closed.
	 */
	@Transactional(readOnly = true)
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

	private SearchResult<Hit> page(Listing listing, Matching matching, Language language) {
		var query = session().search(Activity.class)
			.select((f) -> hit(f, listing.filter(), language))
			.where((f) -> matching.predicate(f))
			.sort((f) -> sort(f, listing.order()));
		if (!listing.filter().text().isEmpty()) {
			query = query.highlighter(
					(f) -> f.plain().tag(Hit.BEFORE, Hit.AFTER).fragmentSize(LONGEST_TEXT).numberOfFragments(1));
		}
		return query.fetch((listing.page() - 1) * listing.size(), listing.size());
	}

	/**
	 * A record, with what was looked for marked. A text in which nothing was found has no
	 * highlight and is shown as it is.
	 */
	private static ProjectionFinalStep<Hit> hit(SearchProjectionFactory<?, Activity> f, ActivityFilter filter,
			Language language) {
		if (filter.text().isEmpty()) {
			return f.composite().from(f.entity()).as((record) -> Hit.of(record, language));
		}
		String words = switch (language.code()) {
			case "zh" -> "_pairs";
			case "en" -> "_en";
			default -> "_" + ActivityBinder.OTHERS;
		};
		return f.composite()
			.from(f.entity(), f.highlight("title" + words), f.highlight("summary" + words))
			.as((record, title, summary) -> new Hit(record, Hit.pieces(marked(title, record.title().in(language))),
					Hit.pieces(marked(summary, record.summary().in(language)))));
	}

	/**
	 * The text with its marks, unless what was found is the text in another language.
	 */
	private static String marked(List<String> highlights, String text) {
		return highlights.stream()
			.filter((highlight) -> highlight.replace(Hit.BEFORE, "").replace(Hit.AFTER, "").equals(text))
			.findFirst()
			.orElse(text);
	}

	private static SortFinalStep sort(SearchSortFactory sort, Order order) {
		return switch (order) {
			case RELEVANCE -> sort.score().then().field("position");
			case DATE -> sort.field("firstDay").then().field("position");
			case REPORT -> sort.field("position");
		};
	}

	/**
	 * The filter as it is written; where the text typed is found nowhere, with mistypings
	 * forgiven.
	 */
	private Matching matching(ActivityFilter filter) {
		Matching literal = new Matching(filter, this.directories.current(), false);
		if (filter.text().isEmpty() || session().search(Activity.class)
			.where((f) -> new Matching(ActivityFilter.NONE.typing(filter.text()), this.directories.current(), false)
				.predicate(f))
			.fetchTotalHitCount() > 0) {
			return literal;
		}
		return new Matching(filter, this.directories.current(), true);
	}

	private SearchSession session() {
		return Search.session(this.entityManager);
	}

	/**
	 * What was found.
	 *
	 * @param counts for each facet, how many records each of its values has
	 */
	public record Found(List<Hit> hits, long total, Map<Facet, Map<String, Long>> counts) {
	}

}
