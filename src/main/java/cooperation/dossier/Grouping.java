package cooperation.dossier;

import java.util.List;
import java.util.Locale;

import cooperation.activity.OneOf;

/**
 * By what the records of a subject are put together; the reader's choice.
 */
public enum Grouping {

	/** Not at all: the reader's own order. */
	ORDER,

	/** Under the first, the main theme. */
	THEME,

	/** Under each organization. */
	ORGANIZATION,

	/** Under the year of the earliest date. */
	DATE;

	/**
	 * Its value of the parameter {@code by}.
	 */
	public String value() {
		return name().toLowerCase(Locale.ROOT);
	}

	/**
	 * The grouping of that value, or the first of those offered where none is given.
	 * @throws cooperation.activity.UnknownValue if it is not one of those offered
	 */
	public static Grouping of(String value, List<Grouping> offered) {
		if (value == null || value.isBlank()) {
			return offered.get(0);
		}
		return OneOf.chosen("by", value, offered, Grouping::value);
	}

}
