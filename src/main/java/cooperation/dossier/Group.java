package cooperation.dossier;

import java.util.List;

import cooperation.activity.Activity;
import cooperation.directory.Noun;
import cooperation.directory.Theme;

/**
 * Some records of a dossier under one heading.
 *
 * @param key fit for an {@code id} in a page
 * @param noun what they have in common; null where it is a time, or where they have no
 * organization
 */
public record Group(String key, Noun noun, List<Activity> records) {

	/**
	 * The address of the noun's page, without the language.
	 */
	public String path() {
		return (this.noun instanceof Theme ? "/themes/" : "/organizations/") + this.noun.slug();
	}

}
