package cooperation.activity;

import java.util.List;

import cooperation.language.Language;
import org.hibernate.search.engine.search.projection.dsl.ProjectionFinalStep;
import org.hibernate.search.engine.search.projection.dsl.SearchProjectionFactory;

/**
 * A record as the search index finds it.
 *
 * @param titles its title with the words looked for marked, in the languages that have
 * some; empty where nothing was typed
 * @param summaries its summary likewise
 */
record IndexHit(String id, List<String> titles, List<String> summaries) {

	/**
	 * What is to be read of the index.
	 * @param language the one in which words are marked
	 */
	static ProjectionFinalStep<IndexHit> projection(SearchProjectionFactory<?, Activity> f, ActivityFilter filter,
			Language language) {
		if (filter.text().isEmpty()) {
			return f.composite().from(f.id(String.class)).as((id) -> new IndexHit(id, List.of(), List.of()));
		}
		String words = switch (language.code()) {
			case "zh" -> "_pairs";
			case "en" -> "_en";
			default -> "_" + ActivityBinder.OTHERS;
		};
		return f.composite()
			.from(f.id(String.class), f.highlight("title" + words), f.highlight("summary" + words))
			.as(IndexHit::new);
	}

	/**
	 * The record with its marks. A text in which nothing was found has none and is shown
	 * as it is.
	 */
	Hit in(Activity record, Language language) {
		return new Hit(record, Hit.pieces(marked(this.titles, record.title().in(language))),
				Hit.pieces(marked(this.summaries, record.summary().in(language))));
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

}
