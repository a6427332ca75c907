package cooperation.serving;

import java.util.Set;

/**
 * The parameters that pages depend on. A page overlooks any other, as links come with all
 * sorts of them.
 */
public final class PageParameters {

	static final Set<String> ALL = Set.of("bom", "by", "columns", "document", "entity", "kind", "of", "organization",
			"page", "parallel", "partner", "place", "q", "size", "sort", "theme", "year");

	private PageParameters() {
	}

	/**
	 * Whether a page can depend on a parameter of that name.
	 */
	public static boolean has(String name) {
		return ALL.contains(name);
	}

}
