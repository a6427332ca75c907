package cooperation.activity;

import java.util.Locale;

/**
 * The order of a listing.
 */
public enum Order {

	/**
	 * What fits the typed text best comes first; without a text, as the report tells
	 * them.
	 */
	RELEVANCE,

	/** As the report tells them. */
	REPORT,

	/** By the first day a record's dates can mean; the undated last. */
	DATE;

	/**
	 * Its value of the parameter {@code sort}.
	 */
	public String value() {
		return name().toLowerCase(Locale.ROOT);
	}

}
