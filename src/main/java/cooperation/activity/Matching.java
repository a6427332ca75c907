package cooperation.activity;

import java.util.ArrayList;
import java.util.List;

import cooperation.directory.Directory;
import cooperation.directory.Noun;
import cooperation.directory.Nouns;
import org.hibernate.search.engine.search.predicate.dsl.PredicateFinalStep;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;

/**
 * A filter as a condition of the search index.
 */
class Matching {

	private final ActivityFilter filter;

	private final Directory directory;

	private final Reading reading;

	Matching(ActivityFilter filter, Directory directory, Reading reading) {
		this.filter = filter;
		this.directory = directory;
		this.reading = reading;
	}

	ActivityFilter filter() {
		return this.filter;
	}

	Matching without(Facet facet) {
		return new Matching(this.filter.without(facet), this.directory, this.reading);
	}

	PredicateFinalStep predicate(SearchPredicateFactory f) {
		var all = f.and();
		all.add(f.matchAll());
		this.filter.choices().forEach((facet, values) -> all.add(chosen(f, facet, values)));
		if (!this.filter.text().isEmpty()) {
			all.add(typed(f, SearchText.of(this.filter.text())));
		}
		return all;
	}

	private static PredicateFinalStep chosen(SearchPredicateFactory f, Facet facet, List<String> values) {
		return f.terms().field(facet.parameter()).matchingAny(terms(facet, values)).constantScore();
	}

	/**
	 * What chosen values are in the index, where a period is the years or months in it.
	 */
	static List<String> terms(Facet facet, List<String> values) {
		return (facet != Facet.YEAR) ? values
				: values.stream()
					.flatMap((value) -> Period.parse(value).orElseThrow().values().stream())
					.distinct()
					.toList();
	}

	/**
	 * Who types the name of something means that thing: its records, and no others; who
	 * puts it in quotation marks means the words. Otherwise every part must be found, as
	 * words or as the name of a theme. The number of a record is that record.
	 */
	private PredicateFinalStep typed(SearchPredicateFactory f, SearchText typed) {
		if (Brief.isId(typed.text())) {
			return f.id().matching(typed.text());
		}
		List<PredicateFinalStep> named = isName(typed) ? named(f, typed.text()) : List.of();
		if (!named.isEmpty()) {
			var any = f.or();
			named.forEach(any::add);
			var both = f.bool().must(any);
			typed.parts().forEach((part) -> both.should(part(f, part)));
			return both;
		}
		var all = f.and();
		typed.parts().forEach((part) -> all.add(part(f, part)));
		return typed.parts().isEmpty() ? f.matchNone() : all;
	}

	private boolean isName(SearchText typed) {
		return (this.reading == Reading.NAMES || this.reading == Reading.TERMS)
				&& typed.parts().stream().noneMatch(SearchText.Part::phrase);
	}

	/**
	 * Whether what was typed stands for a theme, which has more records than those that
	 * say it in these words.
	 */
	boolean standsForATheme() {
		SearchText typed = SearchText.of(this.filter.text());
		return isName(typed) && !codes(Facet.THEME, typed.text()).isEmpty();
	}

	boolean takesMistypings() {
		return this.reading == Reading.MISTYPED;
	}

	private List<String> codes(Facet facet, String name) {
		Nouns<? extends Noun> all = facet.nouns(this.directory);
		return ((this.reading == Reading.TERMS) ? all.meant(name) : all.named(name)).stream().map(Noun::code).toList();
	}

	private List<PredicateFinalStep> named(SearchPredicateFactory f, String name) {
		List<PredicateFinalStep> named = new ArrayList<>();
		for (Facet facet : Facet.values()) {
			if (facet != Facet.YEAR) {
				List<String> codes = codes(facet, name);
				if (!codes.isEmpty()) {
					named.add(f.terms().field(facet.parameter()).matchingAny(codes).constantScore());
				}
			}
		}
		return named;
	}

	private PredicateFinalStep part(SearchPredicateFactory f, SearchText.Part part) {
		var any = f.or();
		List<String> themes = (this.reading == Reading.NAMES && !part.phrase()) ? codes(Facet.THEME, part.text())
				: List.of();
		if (!themes.isEmpty()) {
			any.add(f.terms().field(Facet.THEME.parameter()).matchingAny(themes).constantScore());
		}
		for (Field field : Field.values()) {
			if (part.chinese()) {
				any.add(f.phrase().field(field.stem + "_pairs").matching(part.text()).boost(2 * field.boost));
			}
			else {
				any.add(f.phrase()
					.field(field.stem + "_" + ActivityBinder.OTHERS)
					.matching(part.text())
					.boost(field.boost));
			}
			String words = field.stem + (part.chinese() ? "_zh" : "_en");
			if (part.phrase()) {
				any.add(f.phrase().field(words).matching(part.text()).boost(field.boost));
			}
			else if (this.reading == Reading.MISTYPED && part.latin()) {
				any.add(mistyped(f, field, part.text()));
			}
			else {
				any.add(word(f, words, part, field.boost));
			}
		}
		return any;
	}

	/**
	 * A run of Chinese text is several words, and all of them are meant. A symbol or a
	 * word with a hyphen is several to the index, and one to the reader.
	 */
	private static PredicateFinalStep word(SearchPredicateFactory f, String field, SearchText.Part part, float boost) {
		return part.chinese() ? f.match().field(field).matching(part.text()).minimumShouldMatchPercent(100).boost(boost)
				: f.phrase().field(field).matching(part.text()).boost(boost);
	}

	private static PredicateFinalStep mistyped(SearchPredicateFactory f, Field field, String word) {
		int letters = (word.length() < 8) ? 1 : 2;
		return f.match()
			.field(field.stem + "_words")
			.matching(word)
			.fuzzy(letters, 1)
			.minimumShouldMatchPercent(100)
			.boost(field.boost);
	}

	/**
	 * How what was typed is taken, the strictest first.
	 */
	enum Reading {

		/** As the name of something, where it is one; as words otherwise. */
		NAMES,

		/** As words. */
		WORDS,

		/** As a term that belongs to a theme. */
		TERMS,

		/** As words in which a letter or two may be wrong. */
		MISTYPED

	}

	/** A hit in a title or a name says more than one in a summary. */
	private enum Field {

		TITLE("title", 6), NAMES("names", 4), SUMMARY("summary", 1);

		private final String stem;

		private final float boost;

		Field(String stem, float boost) {
			this.stem = stem;
			this.boost = boost;
		}

	}

}
