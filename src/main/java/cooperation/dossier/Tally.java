package cooperation.dossier;

import cooperation.directory.Noun;
import cooperation.directory.Theme;
import cooperation.directory.UnEntity;

/**
 * How many of some records name a noun.
 */
public record Tally(Noun noun, long records) {

	/**
	 * The group of a theme, the kind of an entity; otherwise empty.
	 */
	String group() {
		if (this.noun instanceof Theme theme) {
			return theme.group();
		}
		return (this.noun instanceof UnEntity entity) ? entity.kind() : "";
	}

}
