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

	/**
	 * How a file is written and arranged, and what a reader carries from page to page.
	 */
	private static final Set<String> OF_ANY = Set.of("bom", "by", "collected", "parallel", "title");

	/** A selection besides, its order and its pages. */
	private static final Set<String> OF_A_LISTING = Stream
		.of(OF_ANY.stream(), Stream.of(Facet.values()).map(Facet::parameter), Stream.of("q", "sort", "page", "size"))
		.flatMap((names) -> names)
		.collect(Collectors.toUnmodifiableSet());

	private KnownParameters() {
	}

	/**
	 * @throws UnknownParameter if the address has another
	 */
	static void require(HttpServletRequest request) {
		Set<String> known = LISTING.matcher(request.getServletPath()).matches() ? OF_A_LISTING : OF_ANY;
		request.getParameterMap()
			.keySet()
			.stream()
			.filter((name) -> !known.contains(name))
			.findFirst()
			.ifPresent((name) -> {
				throw new UnknownParameter(name, new TreeSet<>(known));
			});
	}

}
