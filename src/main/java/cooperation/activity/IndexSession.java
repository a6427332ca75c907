package cooperation.activity;

import java.util.List;
import java.util.function.Function;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import org.hibernate.search.engine.search.predicate.dsl.PredicateFinalStep;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;
import org.hibernate.search.engine.search.sort.dsl.SearchSortFactory;
import org.hibernate.search.engine.search.sort.dsl.SortFinalStep;
import org.hibernate.search.mapper.orm.Search;
import org.hibernate.search.mapper.orm.session.SearchSession;

import org.springframework.stereotype.Component;

/**
 * Asks the search index and nobody else: without a transaction no connection is taken, so
 * that what the index knows is answered while the database is away.
 */
@Component
class IndexSession {

	private final EntityManagerFactory entityManagers;

	IndexSession(EntityManagerFactory entityManagers) {
		this.entityManagers = entityManagers;
	}

	/**
	 * The ids of some of the records that meet a condition.
	 * @param before how many come before them
	 */
	List<String> ids(Function<SearchPredicateFactory, ? extends PredicateFinalStep> condition,
			Function<SearchSortFactory, ? extends SortFinalStep> order, int before, int most) {
		return ask((session) -> session.search(Activity.class)
			.select((f) -> f.id(String.class))
			.where((f) -> condition.apply(f))
			.sort((f) -> order.apply(f))
			.fetchHits(before, most));
	}

	<T> T ask(Function<SearchSession, T> question) {
		try (EntityManager own = this.entityManagers.createEntityManager()) {
			return question.apply(Search.session(own));
		}
	}

}
