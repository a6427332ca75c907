package cooperation.activity;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import cooperation.directory.Directories;
import cooperation.directory.Noun;
import cooperation.language.Language;
import cooperation.language.PlainText;

import org.springframework.stereotype.Component;

/**
 * What a reader may mean who has begun to type: organizations, UN entities, themes and
 * places by their names, and records by their titles.
 */
@Component
class Suggestions {

	/** Of each sort; who needs more goes on typing. */
	private static final int MOST = 5;

	private static final List<Facet> FACETS = List.of(Facet.ORGANIZATION, Facet.ENTITY, Facet.THEME, Facet.PLACE);

	private final Directories directories;

	private final Activities activities;

	private final TitleSearch titles;

	Suggestions(Directories directories, Activities activities, TitleSearch titles) {
		this.directories = directories;
		this.activities = activities;
		this.titles = titles;
	}

	/**
	 * The pages of what has a name like that, then the records with such a title.
	 */
	List<Suggestion> of(String typed, Language language) {
		List<Suggestion> all = pages(typed, language);
		this.titles.find(typed, MOST)
			.forEach((record) -> all
				.add(new Suggestion("record", record.title().inline(language), "/activities/" + record.id())));
		return all;
	}

	/**
	 * The pages of what has a name like that. A place without records has none.
	 */
	List<Suggestion> pages(String typed, Language language) {
		List<Suggestion> pages = new ArrayList<>();
		String plain = PlainText.of(typed);
		if (plain.isEmpty()) {
			return pages;
		}
		Set<String> places = this.activities.namedPlaces();
		for (Facet facet : FACETS) {
			facet.nouns(this.directories.current())
				.suggested(plain)
				.stream()
				.filter((noun) -> facet != Facet.PLACE || places.contains(noun.code()))
				.limit(MOST)
				.forEach((noun) -> pages
					.add(new Suggestion(facet.parameter(), name(noun, language), address(facet, noun))));
		}
		return pages;
	}

	/**
	 * The full name, with what running text calls it where that is another.
	 */
	private static String name(Noun noun, Language language) {
		String name = noun.name().inline(language);
		String label = noun.label().inline(language);
		return label.equals(name) ? name : label + " – " + name;
	}

	private static String address(Facet facet, Noun noun) {
		return switch (facet) {
			case ORGANIZATION -> "/organizations/" + noun.slug();
			case ENTITY -> "/entities/" + noun.slug();
			case THEME -> "/themes/" + noun.slug();
			default -> "/activities?" + ActivityFilter.of(facet, noun.code()).query();
		};
	}

}
