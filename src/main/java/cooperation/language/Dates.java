package cooperation.language;

import java.text.Format;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import com.ibm.icu.text.DateFormat;
import com.ibm.icu.text.DateIntervalFormat;
import com.ibm.icu.util.DateInterval;
import com.ibm.icu.util.TimeZone;

/**
 * Dates in words, as each language writes them. All are days of the calendar, in no time
 * zone.
 */
public final class Dates {

	/** Making a format takes many times as long as writing a date with it. */
	private static final Map<Style, Format> FORMATS = new ConcurrentHashMap<>();

	private Dates() {
	}

	/**
	 * 11 September 2020, 2020年9月11日.
	 */
	public static String day(LocalDate day, Language language) {
		return format("yMMMMd", day, language);
	}

	/**
	 * The day of a moment, in UTC.
	 */
	public static String day(Instant moment, Language language) {
		return day(moment.atOffset(ZoneOffset.UTC).toLocalDate(), language);
	}

	/**
	 * A year, a month or several years: 2019年, December 2018.
	 * @param period {@code 2019}, {@code 2018-12} or {@code 2015..2017}
	 */
	public static String period(String period, Language language) {
		if (period.contains("..")) {
			return interval(LocalDate.of(Integer.parseInt(period.substring(0, 4)), 1, 1),
					LocalDate.of(Integer.parseInt(period.substring(6)), 12, 31), "year", language);
		}
		boolean year = period.length() == 4;
		LocalDate day = year ? LocalDate.of(Integer.parseInt(period), 1, 1) : YearMonth.parse(period).atDay(1);
		return format(year ? "y" : "yMMMM", day, language);
	}

	/**
	 * The short name of a month, for the head of a table.
	 * @param month 1 to 12
	 */
	public static String month(int month, Language language) {
		return format("MMM", LocalDate.of(2020, month, 1), language);
	}

	/**
	 * A stretch of time, no more exact than it is known: 11–12 March 2020, 2018年12月.
	 * @param precision {@code day}, {@code month} or {@code year}
	 */
	public static String interval(LocalDate starts, LocalDate ends, String precision, Language language) {
		// Chinese writes months in digits, which ICU does for the shorter form alone.
		String month = "zh".equals(language.code()) ? "MMM" : "MMMM";
		String parts = switch (precision) {
			case "day" -> "y" + month + "d";
			case "month" -> "y" + month;
			default -> "y";
		};
		String words = write(new Style(parts, language.locale(), true),
				new DateInterval(date(starts).getTime(), date(ends).getTime()));
		// Where ICU puts a dash, a Chinese drafter writes 至,
		// and an English one sets figures close to it.
		return "zh".equals(language.code()) ? words.replaceAll("\\h*–\\h*", "至")
				: words.replaceAll("(\\d)\\h*–\\h*(\\d)", "$1–$2");
	}

	private static String format(String parts, LocalDate day, Language language) {
		return write(new Style(parts, language.locale(), false), date(day));
	}

	private static String write(Style style, Object dates) {
		Format format = FORMATS.computeIfAbsent(style, Style::format);
		// A format serves one thread at a time.
		synchronized (format) {
			return format.format(dates);
		}
	}

	private static Date date(LocalDate day) {
		return Date.from(day.atStartOfDay(ZoneOffset.UTC).toInstant());
	}

	/**
	 * How a day is written, or the stretch between two.
	 */
	private record Style(String parts, Locale locale, boolean stretch) {

		Format format() {
			if (this.stretch) {
				DateIntervalFormat format = DateIntervalFormat.getInstance(this.parts, this.locale);
				format.setTimeZone(TimeZone.GMT_ZONE);
				return format;
			}
			DateFormat format = DateFormat.getInstanceForSkeleton(this.parts, this.locale);
			format.setTimeZone(TimeZone.GMT_ZONE);
			return format;
		}

	}

}
