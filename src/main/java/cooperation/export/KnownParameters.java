package cooperation.export;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import cooperation.activity.Facet;
import jakarta.servlet.http.HttpServletRequest;

/**
 * The parameters that the address of a file can have. A page overlooks one that it does
 * not know; a file must not: whoever mistypes a choice would take all records for those
 * chosen.
 */
final class KnownParameters {

	private static final Pattern LISTING = Pattern.compile("/[^/]+/activities\\.[^/]+");

	private static final Pattern MATRIX = Pattern.compile("/[^/]+/matrix\\.[^/]+");

	/**
	 * How a file is written and arranged, and what a reader carries from page to page.
	 */
	private static final Set<String> OF_ANY = Set.of("bom", "by", "collected", "parallel", "title");

	/** A selection besides, its order and its pages. */
	private static final Set<String> OF_A_LISTING = chosenBy("q", "sort", "page", "size");

	/** Choices, too, but no words. */
	private static final Set<String> OF_A_MATRIX = chosenBy("columns", "sort");

	private KnownParameters() {
	}

	/**
	 * @throws UnknownParameter if the address has another
	 */
	static void require(HttpServletRequest request) {
		Set<String> known = known(request.getServletPath());
		request.getParameterMap()
			.keySet()
			.stream()
			.filter((name) -> !known.contains(name))
			.findFirst()
			.ifPresent((name) -> {
				throw new UnknownParameter(name, new TreeSet<>(known));
			});
	}

	private static Set<String> known(String path) {
		if (LISTING.matcher(path).matches()) {
			return OF_A_LISTING;
		}
		return MATRIX.matcher(path).matches() ? OF_A_MATRIX : OF_ANY;
	}

	private static Set<String> chosenBy(String... others) {
		return Stream.of(OF_ANY.stream(), Stream.of(Facet.values()).map(Facet::parameter), Stream.of(others))
			.flatMap((names) -> names)
			.collect(Collectors.toUnmodifiableSet());
	}

}
