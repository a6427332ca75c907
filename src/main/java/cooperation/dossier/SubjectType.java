package cooperation.dossier;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import cooperation.activity.Facet;

/**
 * The sorts of subject that have a page each, by their segment of the address.
 */
public enum SubjectType {

	ORGANIZATIONS(Facet.ORGANIZATION, Grouping.THEME, Grouping.DATE),

	THEMES(Facet.THEME, Grouping.ORGANIZATION, Grouping.DATE),

	ENTITIES(Facet.ENTITY, Grouping.ORGANIZATION, Grouping.THEME, Grouping.DATE);

	/** For a path pattern. */
	public static final String SEGMENTS = "organizations|themes|entities";

	private final Facet facet;

	private final List<Grouping> groupings;

	SubjectType(Facet facet, Grouping... groupings) {
		this.facet = facet;
		this.groupings = List.of(groupings);
	}

	/**
	 * The sort that a segment of {@link #SEGMENTS} stands for.
	 */
	public static SubjectType of(String segment) {
		return Arrays.stream(values()).filter((type) -> type.segment().equals(segment)).findFirst().orElseThrow();
	}

	/**
	 * {@code organizations}, {@code themes}, {@code entities}.
	 */
	public String segment() {
		return name().toLowerCase(Locale.ROOT);
	}

	public Facet facet() {
		return this.facet;
	}

	/**
	 * The groupings a reader may choose from, the usual one first.
	 */
	public List<Grouping> groupings() {
		return this.groupings;
	}

}
