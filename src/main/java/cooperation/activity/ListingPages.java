package cooperation.activity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import cooperation.activity.FacetOptions.Option;
import cooperation.directory.Directories;
import cooperation.directory.Directory;
import cooperation.language.Language;
import cooperation.language.LocalizedText;

import org.springframework.stereotype.Component;

/**
 * Makes the page of a listing.
 */
@Component
class ListingPages {

	/** So few that the records found stay in sight. */
	private static final int SUGGESTED = 4;

	private final ActivitySearch search;

	private final Directories directories;

	private final Wording wording;

	private final Suggestions suggestions;

	ListingPages(ActivitySearch search, Directories directories, Wording wording, Suggestions suggestions) {
		this.suggestions = suggestions;
		this.search = search;
		this.directories = directories;
		this.wording = wording;
	}

	ListingPage of(Listing listing, Language language) {
		Directory directory = this.directories.current();
		ActivitySearch.Found found = this.search.find(listing, language);
		if (listing.page() > listing.lastPage(found.total())) {
			throw new UnknownValue("page", Integer.toString(listing.page()));
		}
		List<FacetOptions> facets = Stream.of(Facet.values())
			.map((facet) -> options(facet, found.counts().get(facet), listing, directory, language))
			.toList();
		return new ListingPage(listing, this.wording.of(listing.filter(), directory, language), found.hits(),
				found.total(), found.theme(), found.similar(), facets, choices(listing, directory, language),
				this.suggestions.pages(listing.filter().text(), language).stream().limit(SUGGESTED).toList());
	}

	private FacetOptions options(Facet facet, Map<String, Long> counts, Listing listing, Directory directory,
			Language language) {
		ActivityFilter filter = listing.filter();
		ActivityFilter others = filter.without(facet);
		List<Option> options = new ArrayList<>();
		Stream.concat(values(facet, counts, directory), filter.of(facet).stream()).distinct().forEach((value) -> {
			options.add(new Option(value, this.wording.label(facet, value, directory, language),
					group(facet, value, directory), records(facet, value, counts, others), filter.has(facet, value),
					listing.of(others.with(facet, value))));
		});
		if (facet != Facet.YEAR && facet != Facet.KIND) {
			options.sort(Comparator.comparing(Option::records).reversed());
		}
		return FacetOptions.of(facet, options);
	}

	/**
	 * The index knows years and months; how many records several years have that were
	 * chosen as one is counted.
	 */
	private long records(Facet facet, String value, Map<String, Long> counts, ActivityFilter others) {
		return (facet == Facet.YEAR && !counts.containsKey(value)) ? this.search.count(others.with(facet, value))
				: counts.getOrDefault(value, 0L);
	}

	/**
	 * The values that records have, in the order of the directory or of time. Months are
	 * chosen from the pages of dates.
	 */
	private static Stream<String> values(Facet facet, Map<String, Long> counts, Directory directory) {
		if (facet == Facet.YEAR) {
			return counts.keySet().stream().filter((value) -> !value.contains("-")).sorted();
		}
		return facet.nouns(directory).all().stream().map((noun) -> noun.code()).filter(counts::containsKey);
	}

	/**
	 * The message key of the heading a value stands under.
	 */
	private static String group(Facet facet, String value, Directory directory) {
		return switch (facet) {
			case THEME -> "theme.group." + directory.themes().get(value).group();
			case ENTITY -> "entity.kind." + directory.unEntities().get(value).kind();
			default -> "";
		};
	}

	private List<ListingPage.Choice> choices(Listing listing, Directory directory, Language language) {
		List<ListingPage.Choice> choices = new ArrayList<>();
		ActivityFilter filter = listing.filter();
		filter.choices()
			.forEach((facet, values) -> values.forEach((value) -> choices.add(new ListingPage.Choice(facet.parameter(),
					this.wording.label(facet, value, directory, language), listing.of(filter.without(facet, value))))));
		if (!filter.text().isEmpty()) {
			choices.add(new ListingPage.Choice("q", LocalizedText.of(language, "“" + filter.text() + "”"),
					listing.of(filter.withoutText())));
		}
		return choices;
	}

}
