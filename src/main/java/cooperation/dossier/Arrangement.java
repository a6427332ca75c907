package cooperation.dossier;

import java.util.List;

import cooperation.language.Language;

/**
 * How a reader wants a {@link Paper} to be laid out.
 *
 * @param languages one, or two in parallel columns; the first is the page's
 */
public record Arrangement(Grouping grouping, List<Language> languages) {

	/**
	 * As parameters of an address, but for the languages: {@code by=date}.
	 */
	public String query() {
		return "by=" + this.grouping.value();
	}

}
