package cooperation.activity;

import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A selection at a glance: its first records, and what all of them have.
 *
 * @param records in report order, or a reader's
 * @param total how many there are
 * @param counts for each facet that was asked for, how many records each of its values
 * has
 */
public record Overview(List<Activity> records, long total, Map<Facet, Map<String, Long>> counts) {

	/**
	 * Some records that are all there is, counted here.
	 */
	public static Overview of(List<Activity> records, Collection<Facet> facets) {
		Map<Facet, Map<String, Long>> counts = new EnumMap<>(Facet.class);
		for (Facet facet : facets) {
			counts.put(facet,
					records.stream()
						.flatMap((record) -> facet.values(record).stream())
						.collect(Collectors.groupingBy(Function.identity(), Collectors.counting())));
		}
		return new Overview(records, records.size(), counts);
	}

}
