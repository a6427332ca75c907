package cooperation.dossier;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

import cooperation.activity.Activity;
import cooperation.activity.Brief;
import cooperation.activity.Facet;
import cooperation.activity.Overview;
import cooperation.activity.Period;
import cooperation.directory.Directory;
import cooperation.directory.Noun;
import cooperation.directory.Nouns;

/**
 * What the reports say of one subject, or what a reader has collected, arranged for
 * reading.
 *
 * @param overview the first of the records, in report order or the reader's, and what is
 * counted of all
 */
public record Dossier(Overview overview, Directory directory) {

	/**
	 * No subject of a single report has more records than this: a dossier has them all.
	 */
	public static final int MOST = 150;

	/**
	 * Where several reports have made it more, a dossier has these and leads to the
	 * listing.
	 */
	static final int FIRST = 50;

	static final List<Facet> COUNTED = List.of(Facet.THEME, Facet.ORGANIZATION, Facet.ENTITY, Facet.DOCUMENT,
			Facet.YEAR);

	private static final String NONE = "none";

	public List<Activity> records() {
		return this.overview.records();
	}

	public long total() {
		return this.overview.total();
	}

	/**
	 * Whether it shows every record there is.
	 */
	public boolean whole() {
		return records().size() == total();
	}

	/**
	 * The paragraphs that say it, in rising order, by the code of their report.
	 */
	public Map<String, List<Integer>> paragraphs() {
		return records().stream()
			.collect(Collectors.groupingBy(Activity::report, TreeMap::new,
					Collectors.flatMapping((record) -> record.paragraphs().stream(),
							Collectors.collectingAndThen(Collectors.toCollection(TreeSet::new), List::copyOf))));
	}

	/**
	 * Whether a brief can hold all of it.
	 */
	public boolean brief() {
		return !records().isEmpty() && records().size() <= Brief.MOST;
	}

	public long dated() {
		return total() - this.overview.counts().get(Facet.YEAR).getOrDefault(Period.UNDATED, 0L);
	}

	/**
	 * None where some records are not here, as some of the agreements would be missing.
	 */
	public List<Activity> agreements() {
		return whole() ? records().stream().filter((record) -> record.kind().equals("agreement")).toList() : List.of();
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

	/**
	 * The organizations that every record names.
	 */
	public List<Noun> common() {
		return organizations().stream().filter((tally) -> tally.records() == total()).map(Tally::noun).toList();
	}

	public List<Tally> documents() {
		return tally(Facet.DOCUMENT);
	}

	/**
	 * How many records name each noun of a facet, the most frequent first.
	 */
	List<Tally> tally(Facet facet) {
		Map<String, Long> counts = this.overview.counts().get(facet);
		return facet.nouns(this.directory)
			.all()
			.stream()
			.filter((noun) -> counts.containsKey(noun.code()))
			.map((noun) -> new Tally(noun, counts.get(noun.code())))
			.sorted(Comparator.comparing(Tally::records).reversed())
			.toList();
	}

	/**
	 * The records under headings. The order of the headings is the directory's, or
	 * time's.
	 */
	public List<Group> grouped(Grouping grouping) {
		return switch (grouping) {
			case ORDER -> List.of(new Group("records", null, records()));
			case DATE -> byDate();
			case THEME -> by(this.directory.themes(), (record) -> record.themes().subList(0, 1));
			case ORGANIZATION -> by(this.directory.organizations(), Activity::organizations);
		};
	}

	private List<Group> by(Nouns<? extends Noun> nouns, Function<Activity, List<String>> codes) {
		List<Group> groups = new ArrayList<>();
		for (Noun noun : nouns.all()) {
			add(groups, noun.slug(), noun,
					records().stream().filter((record) -> codes.apply(record).contains(noun.code())).toList());
		}
		add(groups, NONE, null, records().stream().filter((record) -> codes.apply(record).isEmpty()).toList());
		return groups;
	}

	private List<Group> byDate() {
		Map<String, List<Activity>> years = new TreeMap<>();
		records().forEach((record) -> years.computeIfAbsent(year(record), (year) -> new ArrayList<>()).add(record));
		List<Group> groups = new ArrayList<>();
		// "undated" sorts behind every year.
		years.forEach((year, records) -> add(groups, year, null,
				records.stream()
					.sorted(Comparator.comparing(Activity::firstDay, Comparator.nullsLast(Comparator.naturalOrder())))
					.toList()));
		return groups;
	}

	private static String year(Activity record) {
		return (record.firstDay() == null) ? Period.UNDATED : Integer.toString(record.firstDay().getYear());
	}

	private static void add(List<Group> groups, String key, Noun noun, List<Activity> records) {
		if (!records.isEmpty()) {
			groups.add(new Group(key, noun, records));
		}
	}

}
