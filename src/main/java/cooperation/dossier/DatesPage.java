package cooperation.dossier;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
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
		Map<String, Long> totals = new TreeMap<>();
		counts.stream()
			.filter((count) -> count.getRole() == null)
			.forEach((count) -> totals.put(count.getCode(), count.getRecords()));
		long undated = totals.getOrDefault(Period.UNDATED, 0L);
		List<YearRow> years = totals.keySet()
			.stream()
			.filter((code) -> code.matches("\\d{4}"))
			.map((year) -> new YearRow(Integer.parseInt(year), totals.get(year), months(year, totals)))
			.toList();
		return new DatesPage(years, undated);
	}

	private static List<Long> months(String year, Map<String, Long> totals) {
		return IntStream.rangeClosed(1, 12)
			.mapToObj((month) -> totals.getOrDefault("%s-%02d".formatted(year, month), 0L))
			.toList();
	}

	/**
	 * One year.
	 *
	 * @param months the numbers of January to December
	 */
	public record YearRow(int year, long records, List<Long> months) {
	}

}
