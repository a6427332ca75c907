package cooperation.activity;

import java.util.List;

import cooperation.language.LocalizedText;

/**
 * The page of a listing.
 *
 * @param heading the selection in words
 * @param theme whether what was typed was taken for the name of a theme
 * @param similar whether nothing is spelt as it was typed
 * @param facets what can be chosen
 * @param choices what has been chosen
 * @param suggestions pages of what has the name typed
 */
public record ListingPage(Listing listing, String heading, List<Hit> hits, long total, boolean theme, boolean similar,
		List<FacetOptions> facets, List<Choice> choices, List<Suggestion> suggestions) {

	public List<Order> orders() {
		return List.of(Order.values());
	}

	public List<Integer> sizes() {
		return Listing.SIZES;
	}

	public List<Activity> records() {
		return this.hits.stream().map(Hit::record).toList();
	}

	/**
	 * The place of the first record shown among all, counted from 1.
	 */
	public int first() {
		return (this.listing.page() - 1) * this.listing.size() + 1;
	}

	/**
	 * The place of the last.
	 */
	public int last() {
		return first() + this.hits.size() - 1;
	}

	public int pages() {
		return this.listing.lastPage(this.total);
	}

	/**
	 * The listing of the records that have the words typed, whatever else they may mean.
	 */
	public Listing words() {
		ActivityFilter filter = this.listing.filter();
		return this.listing.of(filter.typing('"' + filter.text() + '"'));
	}

	/**
	 * Whether there are more records than can be read page by page.
	 */
	public boolean beyond() {
		return this.total > Listing.MOST;
	}

	/**
	 * A choice made, with the listing without it and the number of records that has.
	 */
	public record Choice(String parameter, LocalizedText label, Listing without) {
	}

}
