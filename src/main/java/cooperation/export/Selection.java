package cooperation.export;

import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import cooperation.activity.Activity;
import cooperation.activity.ActivityFilter;
import cooperation.language.Languages;
import cooperation.report.Release;

/**
 * What is taken away: all records of a filter.
 *
 * @param total how many there are
 * @param records reads them, in the order asked for
 */
record Selection(ActivityFilter filter, Release release, long total, Languages languages,
		Supplier<Stream<Activity>> records) {

	/**
	 * The name of a file that holds it, without suffix: {@code cooperation-covid-19-au}.
	 */
	String fileName() {
		String chosen = this.filter.choices()
			.values()
			.stream()
			.flatMap(java.util.Collection::stream)
			.limit(6)
			.map((value) -> "-" + value.toLowerCase(java.util.Locale.ROOT).replace("..", "-"))
			.collect(Collectors.joining());
		return "cooperation" + chosen;
	}

}
