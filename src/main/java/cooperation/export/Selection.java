package cooperation.export;

import java.io.IOException;
import java.util.Iterator;
import java.util.function.Supplier;
import java.util.stream.Stream;

import cooperation.activity.Activity;
import cooperation.activity.ActivityFilter;

/**
 * What is taken away: all records of a page, however many.
 *
 * @param filter the choices made; none for a single record
 * @param query which records, as parameters of an address
 * @param name the same in every release: {@code cooperation-covid-19-au}
 * @param title the selection in words, in the language of the page
 * @param total how many records there are
 * @param records reads them, in the order of the page, each time it is asked
 * @param words those of the language of the page
 */
record Selection(PageAddress address, ActivityFilter filter, String query, String name, String title, long total,
		Supplier<Stream<Activity>> records, RecordWords words) {

	Edition edition() {
		return this.words.edition();
	}

	/**
	 * The name of a file that holds the records of a filter.
	 */
	static String name(ActivityFilter filter) {
		return filter.name().isEmpty() ? "cooperation" : "cooperation-" + filter.name();
	}

	/**
	 * The name of a file that holds it.
	 */
	String file(String suffix) {
		return edition().file(this.name, suffix);
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
