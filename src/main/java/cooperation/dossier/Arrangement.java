package cooperation.dossier;

import java.util.List;

import cooperation.language.Language;

/**
 * How a reader wants a {@link Paper} to be laid out.
 *
 * @param languages one, or two in parallel columns; the first is the page's
 */
public record Arrangement(Grouping grouping, List<Language> languages) {

	public boolean parallel() {
		return this.languages.size() > 1;
	}

	/**
	 * As the parameters of a file's address: {@code by=date&parallel=zh}.
	 */
	public String query() {
		return "by=" + this.grouping.value() + (parallel() ? "&parallel=" + this.languages.get(1) : "");
	}

}
