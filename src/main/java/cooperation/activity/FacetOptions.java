package cooperation.activity;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import cooperation.language.LocalizedText;

/**
 * What can be chosen of one facet.
 *
 * @param groups the options under the keys of their headings; under an empty key where
 * there are no headings
 */
public record FacetOptions(Facet facet, Map<String, List<Option>> groups) {

	/** A facet with more options shows these and puts the others behind a word. */
	private static final int SHOWN = 8;

	static FacetOptions of(Facet facet, List<Option> options) {
		Map<String, List<Option>> groups = new LinkedHashMap<>();
		options.forEach((option) -> groups.computeIfAbsent(option.group(), (group) -> new ArrayList<>()).add(option));
		return new FacetOptions(facet, groups);
	}

	public int size() {
		return this.groups.values().stream().mapToInt(List::size).sum();
	}

	/**
	 * Whether something of it has been chosen.
	 */
	public boolean chosen() {
		return this.groups.values().stream().flatMap(List::stream).anyMatch(Option::chosen);
	}

	/**
	 * The options that are seen at once: the chosen ones and the first.
	 */
	public List<Option> first(List<Option> options) {
		return IntStream.range(0, options.size())
			.filter((place) -> shown(options, place))
			.mapToObj(options::get)
			.toList();
	}

	/**
	 * The options that are not.
	 */
	public List<Option> rest(List<Option> options) {
		return IntStream.range(0, options.size())
			.filter((place) -> !shown(options, place))
			.mapToObj(options::get)
			.toList();
	}

	private static boolean shown(List<Option> options, int place) {
		return place < SHOWN || options.get(place).chosen();
	}

	/**
	 * A value that can be chosen.
	 *
	 * @param records how many records have it
	 * @param alone the listing of those records: with no other value of the facet
	 */
	public record Option(String value, LocalizedText label, String group, long records, boolean chosen, Listing alone) {
	}

}
