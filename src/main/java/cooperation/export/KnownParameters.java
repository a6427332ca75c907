package cooperation.export;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import cooperation.activity.Facet;

/**
 * The parameters that the address of a file can have. A page overlooks one that it does
 * not know; a file must not: whoever mistypes a choice would take all records for those
 * chosen.
 */
enum KnownParameters {

	/** How a file is written, and what a reader carries from page to page. */
	OF_ANY(Stream.of("bom", "collected", "title", "parallel")),

	/** A selection besides, its order and its pages. */
	OF_A_LISTING(Stream
		.of(OF_ANY.names.stream(), Stream.of(Facet.values()).map(Facet::parameter),
				Stream.of("q", "sort", "page", "size"))
		.flatMap((names) -> names));

	private final Set<String> names;

	KnownParameters(Stream<String> names) {
		this.names = names.collect(Collectors.toCollection(TreeSet::new));
	}

	/**
	 * @throws UnknownParameter if there is another among some parameters
	 */
	void require(Set<String> given) {
		given.stream().filter((name) -> !this.names.contains(name)).findFirst().ifPresent((name) -> {
			throw new UnknownParameter(name, this.names);
		});
	}

}
