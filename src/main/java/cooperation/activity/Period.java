package cooperation.activity;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A value of the parameter {@code year}: a year {@code 2019}, years {@code 2018..2020}, a
 * month {@code 2019-07}, or {@code undated}.
 *
 * @param text as it stands in the address
 * @param starts the first day, or null for {@code undated}
 * @param ends the last day, or null for {@code undated}
 */
public record Period(String text, LocalDate starts, LocalDate ends) {

	public static final String UNDATED = "undated";

	private static final Pattern YEARS = Pattern.compile("([12]\\d{3})(?:\\.\\.([12]\\d{3}))?");

	private static final Pattern MONTH = Pattern.compile("[12]\\d{3}-(?:0[1-9]|1[0-2])");

	/**
	 * The period a value stands for, or nothing if it stands for none.
	 */
	public static Optional<Period> parse(String text) {
		if (UNDATED.equals(text)) {
			return Optional.of(new Period(text, null, null));
		}
		if (MONTH.matcher(text).matches()) {
			YearMonth month = YearMonth.parse(text);
			return Optional.of(new Period(text, month.atDay(1), month.atEndOfMonth()));
		}
		Matcher years = YEARS.matcher(text);
		if (!years.matches()) {
			return Optional.empty();
		}
		Year first = Year.parse(years.group(1));
		Year last = (years.group(2) == null) ? first : Year.parse(years.group(2));
		return last.isBefore(first) ? Optional.empty()
				: Optional.of(new Period(text, first.atDay(1), last.atMonth(12).atEndOfMonth()));
	}

	/**
	 * The years that some dates touch and the months they are exact to, or
	 * {@code undated}.
	 */
	static List<String> values(List<ActivityDate> dates) {
		if (dates.isEmpty()) {
			return List.of(UNDATED);
		}
		return dates.stream().flatMap(Period::values).distinct().toList();
	}

	private static Stream<String> values(ActivityDate date) {
		Stream<String> years = IntStream.rangeClosed(date.starts().getYear(), date.ends().getYear())
			.mapToObj(String::valueOf);
		return date.precision().equals("year") ? years : Stream.concat(years, months(date));
	}

	private static Stream<String> months(ActivityDate date) {
		YearMonth last = YearMonth.from(date.ends());
		return Stream
			.iterate(YearMonth.from(date.starts()), (month) -> !month.isAfter(last), (month) -> month.plusMonths(1))
			.map(YearMonth::toString);
	}

	/**
	 * The values of records that fall into this period.
	 */
	List<String> values() {
		return (undated() || month()) ? List.of(this.text)
				: IntStream.rangeClosed(this.starts.getYear(), this.ends.getYear()).mapToObj(String::valueOf).toList();
	}

	public boolean undated() {
		return this.starts == null;
	}

	/**
	 * Whether it is a single month. A record of which only the year is known belongs to
	 * the year, not to each of its months.
	 */
	public boolean month() {
		return MONTH.matcher(this.text).matches();
	}

	/**
	 * Whether a date of a record can fall into it.
	 */
	public boolean contains(ActivityDate date) {
		return !undated() && !date.starts().isAfter(this.ends) && !date.ends().isBefore(this.starts)
				&& !(month() && date.precision().equals("year"));
	}

}
