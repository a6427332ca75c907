package cooperation.dossier;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import cooperation.activity.Activities.DateCount;
import cooperation.activity.Activity;
import cooperation.activity.ActivityDate;
import cooperation.activity.ActivityFilter;
import cooperation.activity.Facet;

/**
 * When things happened, drawn as columns: the years in which something happened month by
 * month, and what lies before and after them in one column each.
 *
 * @param filter which records are counted; {@link ActivityFilter#NONE} for all
 * @param stretches from the earliest to the latest; empty where no event is dated
 * @param counts the columns that are not empty
 * @param most how many dates the highest column stands for
 */
public record Timeline(ActivityFilter filter, List<Stretch> stretches, List<PeriodCount> counts, long most) {

	/** The room for a column. */
	public static final int COLUMN = 24;

	/** How high the highest column is. */
	public static final int HIGHEST = 72;

	private static final int GAP = 10;

	/**
	 * More years than this cannot be read month by month; the earlier become one column.
	 */
	private static final int MOST_YEARS = 6;

	private static final String EVENT = "event";

	/**
	 * The timeline of some records.
	 */
	static Timeline of(List<Activity> records, ActivityFilter filter) {
		List<ActivityDate> dates = records.stream().flatMap((record) -> record.dates().stream()).toList();
		List<Integer> years = years(dates);
		if (years.isEmpty()) {
			return new Timeline(filter, List.of(), List.of(), 0);
		}
		int first = years.get(0);
		int last = years.get(years.size() - 1);
		int earliest = dates.stream().mapToInt((date) -> date.starts().getYear()).min().orElse(first);
		int latest = dates.stream().mapToInt((date) -> date.ends().getYear()).max().orElse(last);
		Function<String, PeriodCount> count = (period) -> PeriodCount.of(period, records);
		List<List<PeriodCount>> columns = new ArrayList<>();
		if (earliest < first) {
			columns.add(List.of(count.apply(range(earliest, first - 1))));
		}
		years.forEach((year) -> columns.add(months(year, count)));
		if (latest > last) {
			columns.add(List.of(count.apply(range(last + 1, latest))));
		}
		return of(filter, columns, count);
	}

	/**
	 * The timeline of all records, without what lies before and after.
	 */
	public static Timeline of(List<DateCount> counts) {
		Map<String, PeriodCount> periods = PeriodCount.of(counts);
		Function<String, PeriodCount> count = (period) -> periods.getOrDefault(period, PeriodCount.none(period));
		TreeSet<Integer> years = new TreeSet<>();
		periods.values()
			.stream()
			.filter((period) -> period.period().contains("-") && !period.yearAlone() && period.event() > 0)
			.forEach((period) -> years.add(Integer.valueOf(period.year())));
		List<List<PeriodCount>> columns = run(years).stream().map((year) -> months(year, count)).toList();
		return of(ActivityFilter.NONE, columns, count);
	}

	private static Timeline of(ActivityFilter filter, List<List<PeriodCount>> columns,
			Function<String, PeriodCount> count) {
		List<PeriodCount> counts = columns.stream()
			.flatMap(List::stream)
			.filter((column) -> column.records() > 0)
			.toList();
		long most = counts.stream()
			.mapToLong((column) -> column.event() + column.reference() + column.planned())
			.reduce(1, Math::max);
		return new Timeline(filter, stretches(columns, count), counts, most);
	}

	/**
	 * The years in a month of which something happened; if there are none, those in which
	 * something happened.
	 */
	private static List<Integer> years(List<ActivityDate> dates) {
		List<ActivityDate> events = dates.stream().filter((date) -> date.role().equals(EVENT)).toList();
		TreeSet<Integer> years = new TreeSet<>();
		events.stream()
			.filter((date) -> !date.precision().equals("year"))
			.forEach((date) -> years.add(date.starts().getYear()));
		if (years.isEmpty()) {
			events.forEach((date) -> years.add(date.starts().getYear()));
		}
		return run(years);
	}

	private static List<Integer> run(TreeSet<Integer> years) {
		return years.isEmpty() ? List.of()
				: IntStream.rangeClosed(Math.max(years.first(), years.last() - MOST_YEARS + 1), years.last())
					.boxed()
					.toList();
	}

	private static String range(int first, int last) {
		return (first == last) ? Integer.toString(first) : first + ".." + last;
	}

	private static List<PeriodCount> months(int year, Function<String, PeriodCount> count) {
		return Stream
			.concat(IntStream.rangeClosed(1, 12).mapToObj((month) -> PeriodCount.month(year, month)),
					Stream.of(PeriodCount.yearAlone(year)))
			.map(count)
			.toList();
	}

	private static List<Stretch> stretches(List<List<PeriodCount>> columns, Function<String, PeriodCount> count) {
		List<Stretch> stretches = new ArrayList<>();
		int x = 0;
		for (List<PeriodCount> own : columns) {
			PeriodCount whole = (own.size() == 1) ? own.get(0) : count.apply(own.get(0).year());
			stretches.add(new Stretch(whole, own, x));
			x += Stretch.width(own) + GAP;
		}
		return stretches;
	}

	/**
	 * The roles that dates have in it.
	 */
	public List<String> roles() {
		return Stream.of(EVENT, "reference", "planned")
			.filter((role) -> counts().stream().anyMatch((count) -> count.in(role) > 0))
			.toList();
	}

	/**
	 * How wide the drawing is.
	 */
	public int width() {
		Stretch last = this.stretches.get(this.stretches.size() - 1);
		return last.x() + last.width();
	}

	/**
	 * How high so many records stand.
	 */
	public double height(long records) {
		return (double) HIGHEST * records / this.most;
	}

	/**
	 * Where the records of a count are listed, behind the language.
	 */
	public String path(PeriodCount count) {
		String period = count.yearAlone() ? count.year() : count.period();
		return this.filter.isEmpty() ? count.path() : "/activities?" + this.filter.with(Facet.YEAR, period).query();
	}

}
