package cooperation.dossier;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import cooperation.activity.Activity;
import cooperation.activity.ActivityDate;
import cooperation.activity.ActivityFilter;
import cooperation.activity.Facet;
import cooperation.activity.Period;

/**
 * The records of a year, of a month, or without a date.
 */
public record DatePage(Period period, Dossier dossier) {

	/**
	 * The choice of these records in the listing.
	 */
	public ActivityFilter filter() {
		return ActivityFilter.of(Facet.YEAR, this.period.text());
	}

	/**
	 * How many of the records have an event in this time. The others have the date of
	 * what they refer to, or were planned.
	 */
	public long happened() {
		return PeriodCount.of(this.period.text(), this.dossier.records()).event();
	}

	/**
	 * A year's records by month, those of which only the year is known first; the undated
	 * by organization; a month's as they are.
	 */
	public List<Group> groups() {
		if (this.period.undated()) {
			return this.dossier.grouped(Grouping.ORGANIZATION);
		}
		Map<String, List<Activity>> months = new TreeMap<>();
		this.dossier.records()
			.forEach((record) -> keys(record)
				.forEach((key) -> months.computeIfAbsent(key, (month) -> new ArrayList<>()).add(record)));
		return months.entrySet().stream().map((month) -> new Group(month.getKey(), null, month.getValue())).toList();
	}

	/**
	 * The address without the language: {@code /dates/2019/07}.
	 */
	public String path() {
		return "/dates/" + this.period.text().replace('-', '/');
	}

	private List<String> keys(Activity record) {
		return record.dates()
			.stream()
			.filter(this.period::contains)
			.sorted(Comparator.comparing(ActivityDate::starts))
			.map(this::key)
			.distinct()
			.toList();
	}

	private String key(ActivityDate date) {
		String year = this.period.text().substring(0, 4);
		if (date.precision().equals("year")) {
			return year;
		}
		YearMonth month = YearMonth
			.from(date.starts().isBefore(this.period.starts()) ? this.period.starts() : date.starts());
		return month.toString();
	}

}
