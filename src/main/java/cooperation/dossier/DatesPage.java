package cooperation.dossier;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import cooperation.activity.Activities.DateCount;
import cooperation.activity.Period;

/**
 * When things happened: all years and months with the number of their records.
 *
 * @param undated the number of records without a date
 */
public record DatesPage(List<YearRow> years, long undated) {

	static DatesPage of(List<DateCount> counts) {
		Map<String, PeriodCount> periods = PeriodCount.of(counts);
		List<YearRow> years = periods.values()
			.stream()
			.filter((count) -> count.period().matches("\\d{4}"))
			.sorted(Comparator.comparing(PeriodCount::period))
			.map((year) -> new YearRow(year.period(), year, months(Integer.parseInt(year.period()), periods)))
			.toList();
		return new DatesPage(years, count(Period.UNDATED, periods).records());
	}

	private static List<PeriodCount> months(int year, Map<String, PeriodCount> periods) {
		return IntStream.rangeClosed(1, 12)
			.mapToObj((month) -> count(PeriodCount.month(year, month), periods))
			.toList();
	}

	private static PeriodCount count(String period, Map<String, PeriodCount> periods) {
		return periods.getOrDefault(period, PeriodCount.none(period));
	}

	/**
	 * The years of which a month is known; of the others there is nothing to draw.
	 */
	public List<YearRow> drawn() {
		return this.years.stream()
			.filter((year) -> year.months().stream().anyMatch((cell) -> cell.records() > 0))
			.toList();
	}

	/**
	 * The most records that one month has in one role; at least 1.
	 */
	public long most() {
		return this.years.stream()
			.flatMap((year) -> year.months().stream())
			.mapToLong((cell) -> Math.max(cell.event(), Math.max(cell.reference(), cell.planned())))
			.reduce(1, Math::max);
	}

	/**
	 * One year.
	 *
	 * @param months January to December
	 */
	public record YearRow(String year, PeriodCount whole, List<PeriodCount> months) {
	}

}
