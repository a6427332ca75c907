package cooperation.activity;

import java.util.ArrayList;
import java.util.List;

import cooperation.directory.Directory;
import cooperation.directory.Noun;
import cooperation.language.Language;

import org.springframework.data.domain.Page;

/**
 * The page of a listing.
 */
public record ListingPage(Listing listing, Page<Activity> records, Directory directory) {

	/**
	 * The choices made, each with the listing without it.
	 */
	public List<Choice> choices() {
		List<Choice> choices = new ArrayList<>();
		ActivityFilter filter = this.listing.filter();
		filter.choices().forEach((facet, values) -> values.forEach((value) -> {
			Noun noun = (facet == Facet.YEAR) ? null : facet.nouns(this.directory).get(value);
			choices.add(new Choice(facet, value, noun, this.listing.of(filter.without(facet, value))));
		}));
		return choices;
	}

	/**
	 * The facets whose values are ticked.
	 */
	public List<Facet> facets() {
		return List.of(Facet.THEME, Facet.ORGANIZATION, Facet.ENTITY, Facet.KIND, Facet.PLACE, Facet.DOCUMENT,
				Facet.PARTNER);
	}

	/**
	 * What stands in the fields for a time: the periods chosen, or one empty text.
	 */
	public List<String> periods() {
		List<String> periods = this.listing.filter()
			.of(Facet.YEAR)
			.stream()
			.filter((period) -> !period.equals(Period.UNDATED))
			.toList();
		return periods.isEmpty() ? List.of("") : periods;
	}

	public boolean undated() {
		return this.listing.filter().has(Facet.YEAR, Period.UNDATED);
	}

	public List<Order> orders() {
		return List.of(Order.values());
	}

	public int pages() {
		return Math.max(1, this.records.getTotalPages());
	}

	/**
	 * A choice made.
	 *
	 * @param noun what was chosen, or null for a period
	 */
	public record Choice(Facet facet, String value, Noun noun, Listing without) {

		/**
		 * Its name; for a period its text, which is the same in every language but for
		 * {@code undated}.
		 */
		public String label(Language language) {
			return (this.noun == null) ? this.value : this.noun.label().in(language);
		}

	}

}
