package cooperation.directory;

import jakarta.persistence.Entity;
import org.hibernate.annotations.Immutable;

/**
 * A country (ISO 3166-1 alpha-2), a city (UN/LOCODE with a hyphen) or a region (a word of
 * the dataset's own).
 */
@Entity
@Immutable
public class Place extends Noun {

	private String country;

	/**
	 * The code of the country of a city; null otherwise.
	 */
	public String country() {
		return this.country;
	}

}
