package cooperation.activity;

import java.util.function.Function;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
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

	<T> T ask(Function<SearchSession, T> question) {
		try (EntityManager own = this.entityManagers.createEntityManager()) {
			return question.apply(Search.session(own));
		}
	}

}
