package cooperation;

import java.util.Comparator;
import java.util.List;

import cooperation.activity.Activities.Count;
import cooperation.activity.Activities.DateCount;
import cooperation.activity.Activity;
import cooperation.activity.Period;
import cooperation.directory.Organization;
import cooperation.dossier.Timeline;

/**
 * The figures of the home page.
 *
 * @param records the number of all records
 * @param latest the records of the latest events
 */
public record HomePage(long records, List<Count> organizations, List<Count> themes, List<DateCount> dates,
		List<Activity> latest) {

	/** So many records of the latest events stand on the page. */
	static final int LATEST = 4;

	public Timeline timeline() {
		return Timeline.of(this.dates);
	}

	/**
	 * The themes with most records.
	 */
	public List<Count> mostFrequentThemes() {
		return this.themes.stream().sorted(Comparator.comparing(Count::getRecords).reversed()).limit(8).toList();
	}

	/**
	 * The number of records of an organization.
	 */
	public long records(Organization organization) {
		return this.organizations.stream()
			.filter((count) -> count.getCode().equals(organization.code()))
			.mapToLong(Count::getRecords)
			.sum();
	}

	/**
	 * The number of records without a date.
	 */
	public long undated() {
		return this.dates.stream()
			.filter((count) -> count.getCode().equals(Period.UNDATED))
			.mapToLong(Count::getRecords)
			.sum();
	}

}
