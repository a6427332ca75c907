package cooperation.dossier;

import java.util.Arrays;
import java.util.Locale;

import cooperation.activity.OneOf;

/**
 * The order of the rows of a {@link Matrix}.
 */
public enum RowOrder {

	/** By agenda sub-item. */
	LETTER,

	/** As a dictionary of the reader's language has it. */
	NAME,

	/** Most records first. */
	TOTAL;

	/**
	 * Its value of the parameter {@code sort}.
	 */
	public String value() {
		return name().toLowerCase(Locale.ROOT);
	}

	static RowOrder of(String value) {
		return (value == null || value.isBlank()) ? LETTER
				: OneOf.chosen("sort", value, Arrays.asList(values()), RowOrder::value);
	}

}
