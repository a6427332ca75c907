package cooperation.dossier;

import java.util.HashMap;
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
		Map<String, Map<String, Long>> byPeriod = new HashMap<>();
		counts.forEach((count) -> byPeriod.computeIfAbsent(count.getCode(), (period) -> new HashMap<>())
			.put((count.getRole() == null) ? "" : count.getRole(), count.getRecords()));
		List<YearRow> years = byPeriod.keySet()
			.stream()
			.filter((code) -> code.matches("\\d{4}"))
			.sorted()
			.map((year) -> new YearRow(year, cell(year, byPeriod), months(year, byPeriod)))
			.toList();
		return new DatesPage(years, cell(Period.UNDATED, byPeriod).records());
	}

	private static List<Cell> months(String year, Map<String, Map<String, Long>> byPeriod) {
		return IntStream.rangeClosed(1, 12)
			.mapToObj((month) -> cell("%s-%02d".formatted(year, month), byPeriod))
			.toList();
	}

	private static Cell cell(String period, Map<String, Map<String, Long>> byPeriod) {
		Map<String, Long> roles = byPeriod.getOrDefault(period, Map.of());
		return new Cell(period, roles.getOrDefault("", 0L), roles.getOrDefault("event", 0L),
				roles.getOrDefault("reference", 0L), roles.getOrDefault("planned", 0L));
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
	public record YearRow(String year, Cell whole, List<Cell> months) {
	}

	/**
	 * A year or a month. A record with dates in several roles counts once in each of them
	 * and once in all.
	 *
	 * @param period {@code 2019} or {@code 2019-07}
	 * @param records with a date in it, of whatever role
	 */
	public record Cell(String period, long records, long event, long reference, long planned) {

		/**
		 * The address behind the language: {@code /dates/2019/07}.
		 */
		public String path() {
			return "/dates/" + this.period.replace('-', '/');
		}

	}

}
