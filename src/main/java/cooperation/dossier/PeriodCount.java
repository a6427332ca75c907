package cooperation.dossier;

import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import cooperation.activity.Activities.DateCount;
import cooperation.activity.Activity;
import cooperation.activity.ActivityDate;
import cooperation.activity.Period;

/**
 * How many records have a date in a period. A record with dates in several roles counts
 * once in each of them and once in all.
 *
 * @param period {@code 2019}, {@code 2019-07}, {@code 2015..2017}, {@code undated}; or
 * {@code 2019-00} for the dates of which only the year is known
 * @param records with a date in it, of whatever role
 */
public record PeriodCount(String period, long records, long event, long reference, long planned) {

	private static final String YEAR_ALONE = "-00";

	/**
	 * The count of some records.
	 */
	static PeriodCount of(String period, List<Activity> records) {
		Predicate<ActivityDate> within = within(period);
		List<Activity> found = dated(records, within).toList();
		return new PeriodCount(period, found.size(), count(found, within, "event"), count(found, within, "reference"),
				count(found, within, "planned"));
	}

	private static Predicate<ActivityDate> within(String period) {
		boolean yearAlone = period.endsWith(YEAR_ALONE);
		Period whole = Period.parse(yearAlone ? period.substring(0, 4) : period).orElseThrow();
		return (date) -> whole.contains(date) && (!yearAlone || date.precision().equals("year"));
	}

	private static long count(List<Activity> records, Predicate<ActivityDate> within, String role) {
		return dated(records, within.and((date) -> date.role().equals(role))).count();
	}

	private static Stream<Activity> dated(List<Activity> records, Predicate<ActivityDate> wanted) {
		return records.stream().filter((record) -> record.dates().stream().anyMatch(wanted));
	}

	/**
	 * The counts of all records, by period.
	 */
	static Map<String, PeriodCount> of(List<DateCount> counts) {
		Map<String, Map<String, Long>> roles = new HashMap<>();
		counts.forEach((count) -> roles.computeIfAbsent(count.getCode(), (period) -> new HashMap<>())
			.put((count.getRole() == null) ? "" : count.getRole(), count.getRecords()));
		return roles.entrySet()
			.stream()
			.collect(Collectors.toMap(Map.Entry::getKey, (period) -> of(period.getKey(), period.getValue())));
	}

	private static PeriodCount of(String period, Map<String, Long> roles) {
		return new PeriodCount(period, roles.getOrDefault("", 0L), roles.getOrDefault("event", 0L),
				roles.getOrDefault("reference", 0L), roles.getOrDefault("planned", 0L));
	}

	long in(String role) {
		return switch (role) {
			case "event" -> this.event;
			case "reference" -> this.reference;
			default -> this.planned;
		};
	}

	static PeriodCount none(String period) {
		return new PeriodCount(period, 0, 0, 0, 0);
	}

	static String month(int year, int month) {
		return YearMonth.of(year, month).toString();
	}

	static String yearAlone(int year) {
		return year + YEAR_ALONE;
	}

	/**
	 * Whether it counts the dates of which only the year is known.
	 */
	public boolean yearAlone() {
		return this.period.endsWith(YEAR_ALONE);
	}

	public String year() {
		return this.period.substring(0, 4);
	}

	/**
	 * The address behind the language: {@code /dates/2019/07}.
	 */
	public String path() {
		return "/dates/" + (yearAlone() ? year() : this.period.replace('-', '/'));
	}

}
