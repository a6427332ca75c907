package cooperation.export;

import java.util.ArrayList;
import java.util.List;

import cooperation.activity.Listing;

/**
 * The neighbours of one page of a selection, for the header {@code Link} (RFC 8288).
 */
record Paging(PageAddress address, Listing listing, long total) {

	String links() {
		int last = this.listing.lastPage(this.total);
		List<String> links = new ArrayList<>(List.of(link("first", 1), link("last", last)));
		if (this.listing.page() > 1) {
			links.add(link("prev", Math.min(this.listing.page() - 1, last)));
		}
		if (this.listing.page() < last) {
			links.add(link("next", this.listing.page() + 1));
		}
		return String.join(", ", links);
	}

	/**
	 * The first page is named, too: without a page the address means all records.
	 */
	private String link(String relation, int page) {
		String query = this.listing.at(page).query();
		String named = (page > 1) ? query : query + (query.isEmpty() ? "" : "&") + "page=1";
		return "<%s>; rel=\"%s\"".formatted(this.address.to("/activities.json?" + named), relation);
	}

}
