package cooperation.activity;

import java.util.Locale;

import org.springframework.data.domain.Sort;

/**
 * The order of a listing.
 */
public enum Order {

	/**
	 * What fits the typed text best comes first; without a text, as the report tells
	 * them.
	 */
	RELEVANCE(Sort.by("report", "position")),

	/** As the report tells them. */
	REPORT(Sort.by("report", "position")),

	/** By the first day a record's dates can mean; the undated last. */
	DATE(Sort.by(Sort.Order.asc("firstDay").nullsLast(), Sort.Order.asc("report"), Sort.Order.asc("position")));

	private final Sort sort;

	Order(Sort sort) {
		this.sort = sort;
	}

	Sort sort() {
		return this.sort;
	}

	/**
	 * Its value of the parameter {@code sort}.
	 */
	public String value() {
		return name().toLowerCase(Locale.ROOT);
	}

}
