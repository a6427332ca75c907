package cooperation.activity;

import java.util.List;
import java.util.stream.Stream;

import jakarta.persistence.EntityManager;
import org.hibernate.search.engine.search.predicate.dsl.PredicateFinalStep;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;
import org.hibernate.search.mapper.orm.Search;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Finds records by the beginnings of the words of their titles.
 */
@Component
class TitleSearch {

	private final EntityManager entityManager;

	TitleSearch(EntityManager entityManager) {
		this.entityManager = entityManager;
	}

	/**
	 * The first records whose title, in any language, has all that was typed.
	 */
	@Transactional(readOnly = true)
	List<Activity> find(String typed, int most) {
		SearchText text = SearchText.of(typed);
		if (text.parts().isEmpty()) {
			return List.of();
		}
		return Search.session(this.entityManager).search(Activity.class).where((f) -> {
			var all = f.and();
			text.parts().stream().flatMap((part) -> predicates(f, part)).forEach(all::add);
			return all;
		}).sort((f) -> f.field("position")).fetchHits(most);
	}

	/**
	 * A word with a hyphen is several to the index. A single Chinese character is in too
	 * many titles, and has no pair.
	 */
	private static Stream<PredicateFinalStep> predicates(SearchPredicateFactory f, SearchText.Part part) {
		if (part.chinese()) {
			return Stream.of(f.phrase().field("title_pairs").matching(part.text()));
		}
		return Stream.of(part.text().split("[^\\p{L}\\p{N}]+"))
			.filter((word) -> !word.isEmpty())
			.map((word) -> f.wildcard().field("title_words").matching(word + "*"));
	}

}
