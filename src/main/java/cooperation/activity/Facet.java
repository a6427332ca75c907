package cooperation.activity;

import java.util.List;
import java.util.Locale;

import cooperation.directory.Directory;
import cooperation.directory.Noun;
import cooperation.directory.Nouns;

/**
 * A side from which records can be narrowed down: a parameter of the address.
 */
public enum Facet {

	THEME("themes"), ORGANIZATION("organizations"), ENTITY("unEntities"), PARTNER("partners"), KIND("kind"),
	PLACE("placesWithin"), DOCUMENT("documents"), YEAR("dates");

	private final String property;

	Facet(String property) {
		this.property = property;
	}

	/**
	 * The name of the parameter: {@code organization}, {@code theme}, {@code year}.
	 */
	public String parameter() {
		return name().toLowerCase(Locale.ROOT);
	}

	/**
	 * The property of {@link Activity} that holds the codes.
	 */
	String property() {
		return this.property;
	}

	/**
	 * The values of a record: codes; for {@link #YEAR} every year a date touches, every
	 * month one is exact to, or {@code undated}; for {@link #PLACE} also the country of a
	 * city.
	 */
	public List<String> values(Activity record) {
		return switch (this) {
			case THEME -> record.themes();
			case ORGANIZATION -> record.organizations();
			case ENTITY -> record.unEntities();
			case PARTNER -> record.partners();
			case KIND -> List.of(record.kind());
			case PLACE -> record.placesWithin();
			case DOCUMENT -> record.documents();
			case YEAR -> Period.values(record.dates());
		};
	}

	/**
	 * What can be chosen.
	 * @throws IllegalStateException for {@link #YEAR}, whose values are {@link Period
	 * periods}
	 */
	public Nouns<? extends Noun> nouns(Directory directory) {
		return switch (this) {
			case THEME -> directory.themes();
			case ORGANIZATION -> directory.organizations();
			case ENTITY -> directory.unEntities();
			case PARTNER -> directory.partners();
			case KIND -> directory.kinds();
			case PLACE -> directory.places();
			case DOCUMENT -> directory.documents();
			case YEAR -> throw new IllegalStateException("Years are no nouns");
		};
	}

}
