package cooperation.dataset;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A date of ISO 8601-2 (EDTF), level 0: a day, a month, a year, or an interval of two
 * such dates.
 *
 * @param text as written: {@code 2018-12}, {@code 2020-03-11/2020-03-12}
 * @param starts the first day it can mean
 * @param ends the last day it can mean
 * @param precision what it is exact to; of an interval, the coarser of its two ends
 */
record Edtf(String text, LocalDate starts, LocalDate ends, Precision precision) {

	private static final Pattern DATE = Pattern.compile("(\\d{4})(?:-(\\d{2})(?:-(\\d{2}))?)?");

	/**
	 * Reads a date.
	 * @throws DateTimeException if the text is no such date; the message says why
	 */
	static Edtf parse(String text) {
		String[] ends = text.split("/", -1);
		if (ends.length == 1) {
			return date(text);
		}
		if (ends.length > 2) {
			throw new DateTimeException("an interval has one stroke");
		}
		Edtf first = date(ends[0]);
		Edtf last = date(ends[1]);
		if (last.ends.isBefore(first.starts)) {
			throw new DateTimeException("the interval ends before it starts");
		}
		Precision coarser = (first.precision.compareTo(last.precision) > 0) ? first.precision : last.precision;
		return new Edtf(text, first.starts, last.ends, coarser);
	}

	private static Edtf date(String text) {
		Matcher matcher = DATE.matcher(text);
		if (!matcher.matches()) {
			throw new DateTimeException("not a day, month, year or interval of EDTF");
		}
		int year = Integer.parseInt(matcher.group(1));
		if (matcher.group(2) == null) {
			return new Edtf(text, Year.of(year).atDay(1), Year.of(year).atMonth(12).atEndOfMonth(), Precision.YEAR);
		}
		YearMonth month = YearMonth.of(year, Integer.parseInt(matcher.group(2)));
		if (matcher.group(3) == null) {
			return new Edtf(text, month.atDay(1), month.atEndOfMonth(), Precision.MONTH);
		}
		LocalDate day = month.atDay(1).withDayOfMonth(Integer.parseInt(matcher.group(3)));
		return new Edtf(text, day, day, Precision.DAY);
	}

	/**
	 * What a date is exact to, the finest first.
	 */
	enum Precision {

		DAY, MONTH, YEAR;

		String code() {
			return name().toLowerCase(Locale.ROOT);
		}

	}

}
