package cooperation.export;

import java.io.IOException;
import java.util.Iterator;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import cooperation.activity.Activity;
import cooperation.activity.ActivityFilter;

/**
 * What is taken away: all records of a page, however many.
 *
 * @param filter the choices made; none for a single record
 * @param name of a file that holds it, without suffix: {@code cooperation-covid-19-au}
 * @param title the selection in words, in the language of the page
 * @param total how many records there are
 * @param records reads them, in the order of the page, each time it is asked
 * @param words those of the language of the page
 */
record Selection(PageAddress address, ActivityFilter filter, String name, String title, long total,
		Supplier<Stream<Activity>> records, RecordWords words) {

	Edition edition() {
		return this.words.edition();
	}

	/** More values than this do not make a file easier to tell from others. */
	private static final int VALUES_IN_A_NAME = 6;

	private static final int TEXT_IN_A_NAME = 40;

	/**
	 * The name of a file that holds the records of a filter.
	 */
	static String name(ActivityFilter filter) {
		String chosen = filter.choices()
			.values()
			.stream()
			.flatMap(java.util.Collection::stream)
			.limit(VALUES_IN_A_NAME)
			.map((value) -> "-" + value.toLowerCase(Locale.ROOT).replace("..", "-"))
			.collect(Collectors.joining());
		String typed = filter.text().replaceAll("[^\\p{L}\\p{N}]+", "-").replaceAll("^-|-$", "");
		return "cooperation" + chosen + (typed.isEmpty() ? ""
				: "-" + typed.substring(0, Math.min(typed.length(), TEXT_IN_A_NAME)).toLowerCase(Locale.ROOT));
	}

	/**
	 * Reads the records one after the other, and leaves nothing open behind.
	 */
	void forEach(Taker taker) throws IOException {
		try (Stream<Activity> all = this.records.get()) {
			for (Iterator<Activity> record = all.iterator(); record.hasNext();) {
				taker.take(record.next());
			}
		}
	}

	/**
	 * Puts a record into a form.
	 */
	interface Taker {

		void take(Activity record) throws IOException;

	}

}
