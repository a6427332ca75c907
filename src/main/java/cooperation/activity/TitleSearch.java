package cooperation.activity;

import java.util.List;
import java.util.stream.Stream;

import org.hibernate.search.engine.search.predicate.dsl.PredicateFinalStep;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;

import org.springframework.stereotype.Component;

/**
 * Finds records by the beginnings of the words of their titles.
 */
@Component
class TitleSearch {

	private final IndexSession index;

	private final KeptRecords records;

	TitleSearch(IndexSession index, KeptRecords records) {
		this.index = index;
		this.records = records;
	}

	/**
	 * The first records whose title, in any language, has all that was typed.
	 */
	List<Activity> find(String typed, int most) {
		SearchText text = SearchText.of(typed);
		if (text.parts().isEmpty()) {
			return List.of();
		}
		return this.records.inOrder(this.index.ids((f) -> {
			var all = f.and();
			text.parts().stream().flatMap((part) -> predicates(f, part)).forEach(all::add);
			return all;
		}, (f) -> f.field("position"), 0, most));
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
