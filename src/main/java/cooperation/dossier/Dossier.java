package cooperation.dossier;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import cooperation.activity.Activity;
import cooperation.activity.ActivityDate;
import cooperation.activity.Brief;
import cooperation.activity.Facet;
import cooperation.activity.Period;
import cooperation.directory.Directory;
import cooperation.directory.Noun;
import cooperation.directory.Nouns;

/**
 * Everything the report says of one subject, or what a reader has collected, arranged for
 * reading.
 *
 * @param records in report order, or the reader's
 */
public record Dossier(List<Activity> records, Directory directory) {

	/** A subject has fewer records than this; what goes beyond is read in the listing. */
	public static final int MOST = 500;

	private static final String NONE = "none";

	/**
	 * The paragraphs that say it, in rising order.
	 */
	public List<Integer> paragraphs() {
		return this.records.stream().flatMap((record) -> record.paragraphs().stream()).distinct().sorted().toList();
	}

	/**
	 * Whether a brief can hold all of it.
	 */
	public boolean brief() {
		return !this.records.isEmpty() && this.records.size() <= Brief.MOST;
	}

	public long dated() {
		return this.records.stream().filter((record) -> !record.dates().isEmpty()).count();
	}

	public List<Activity> agreements() {
		return this.records.stream().filter((record) -> record.kind().equals("agreement")).toList();
	}

	public List<Tally> themes() {
		return tally(Facet.THEME);
	}

	public List<Tally> unEntities() {
		return tally(Facet.ENTITY);
	}

	public List<Tally> organizations() {
		return tally(Facet.ORGANIZATION);
	}

	public List<Tally> documents() {
		return tally(Facet.DOCUMENT);
	}

	/**
	 * How many records name each noun of a facet, the most frequent first.
	 */
	List<Tally> tally(Facet facet) {
		Map<String, Long> counts = new LinkedHashMap<>();
		this.records.forEach((record) -> codes(record, facet).forEach((code) -> counts.merge(code, 1L, Long::sum)));
		Nouns<? extends Noun> nouns = facet.nouns(this.directory);
		return counts.entrySet()
			.stream()
			.map((entry) -> new Tally(nouns.get(entry.getKey()), entry.getValue()))
			.sorted(Comparator.comparing(Tally::records).reversed())
			.toList();
	}

	private static List<String> codes(Activity record, Facet facet) {
		return switch (facet) {
			case THEME -> record.themes();
			case ORGANIZATION -> record.organizations();
			case ENTITY -> record.unEntities();
			case DOCUMENT -> record.documents();
			default -> List.of();
		};
	}

	/**
	 * The records under headings. The order of the headings is the directory's, or
	 * time's.
	 */
	public List<Group> grouped(Grouping grouping) {
		return switch (grouping) {
			case ORDER -> List.of(new Group("records", null, this.records));
			case DATE -> byDate();
			case THEME -> by(this.directory.themes(), (record) -> record.themes().subList(0, 1));
			case ORGANIZATION -> by(this.directory.organizations(), Activity::organizations);
		};
	}

	private List<Group> by(Nouns<? extends Noun> nouns, java.util.function.Function<Activity, List<String>> codes) {
		List<Group> groups = new ArrayList<>();
		for (Noun noun : nouns.all()) {
			add(groups, noun.slug(), noun,
					this.records.stream().filter((record) -> codes.apply(record).contains(noun.code())).toList());
		}
		add(groups, NONE, null, this.records.stream().filter((record) -> codes.apply(record).isEmpty()).toList());
		return groups;
	}

	private List<Group> byDate() {
		Map<String, List<Activity>> years = new TreeMap<>();
		this.records.forEach((record) -> years.computeIfAbsent(year(record), (year) -> new ArrayList<>()).add(record));
		List<Group> groups = new ArrayList<>();
		// "undated" sorts behind every year.
		years.forEach((year, records) -> add(groups, year, null,
				records.stream().sorted(Comparator.comparing(Dossier::firstDay)).toList()));
		return groups;
	}

	private static String firstDay(Activity record) {
		return record.dates()
			.stream()
			.map((date) -> date.starts().toString())
			.min(Comparator.naturalOrder())
			.orElse(Period.UNDATED);
	}

	private static String year(Activity record) {
		return record.dates()
			.stream()
			.min(Comparator.comparing(ActivityDate::starts))
			.map((date) -> Integer.toString(date.starts().getYear()))
			.orElse(Period.UNDATED);
	}

	private static void add(List<Group> groups, String key, Noun noun, List<Activity> records) {
		if (!records.isEmpty()) {
			groups.add(new Group(key, noun, records));
		}
	}

}
