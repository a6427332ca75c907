package cooperation.export;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

import cooperation.activity.Activity;
import cooperation.activity.ActivityDate;
import cooperation.activity.Facet;
import cooperation.language.Language;

/**
 * The columns of a table of records for people: first what can be read, in the language
 * of the page, then the same in the other languages, last the codes.
 */
record RecordColumns(Selection selection) {

	private static final double NARROW = 12;

	private static final double MIDDLE = 24;

	private static final double WIDE = 60;

	/**
	 * The facets that name something, in the order of the page of a record.
	 */
	static final List<Facet> NAMED = List.of(Facet.KIND, Facet.ORGANIZATION, Facet.ENTITY, Facet.PARTNER, Facet.THEME,
			Facet.PLACE, Facet.DOCUMENT);

	List<Column> all() {
		RecordWords words = this.selection.words();
		List<Column> columns = new ArrayList<>();
		columns.add(new Column(words.word("record.id"), NARROW, Activity::id));
		columns.add(new Column(words.word("record.title"), WIDE, words::title));
		columns.add(new Column(words.word("column.starts"), NARROW, Activity::firstDay));
		columns.add(new Column(words.word("column.ends"), NARROW, RecordColumns::lastDay));
		columns.add(new Column(words.word("record.date"), MIDDLE, words::dates));
		NAMED.forEach((facet) -> columns.add(new Column(words.word("facet." + facet.parameter()), MIDDLE,
				(record) -> String.join(words.word("list.separator.long"), words.names(record, facet)))));
		columns.add(new Column(words.word("column.summary"), WIDE, words::summary));
		columns.add(new Column(words.word("record.citation"), MIDDLE, words::citation));
		others().forEach((language) -> columns.addAll(inAnother(language)));
		columns.addAll(codes());
		return columns;
	}

	private List<Language> others() {
		List<Language> others = new ArrayList<>(this.selection.edition().languages().languages());
		others.remove(this.selection.words().language());
		return others;
	}

	/**
	 * Empty where it has not been written yet.
	 */
	private List<Column> inAnother(Language language) {
		RecordWords words = this.selection.words();
		String name = language.nativeName();
		return List.of(
				new Column(words.word("column.in", words.word("record.title"), name), WIDE,
						(record) -> record.title().written(language).orElse(null)),
				new Column(words.word("column.in", words.word("column.summary"), name), WIDE,
						(record) -> record.summary().written(language).orElse(null)));
	}

	private List<Column> codes() {
		RecordWords words = this.selection.words();
		List<Column> codes = new ArrayList<>();
		NAMED.forEach(
				(facet) -> codes.add(new Column(words.word("column.code", words.word("facet." + facet.parameter())),
						MIDDLE, (record) -> String.join(" ", RecordWords.codes(record, facet)))));
		codes.add(new Column(words.word("column.code", words.word("subject.paragraphs")), NARROW,
				(record) -> record.paragraphs().stream().map(String::valueOf).collect(Collectors.joining(" "))));
		codes.add(new Column(words.word("column.code", words.word("record.date")), MIDDLE, RecordColumns::edtf));
		codes.add(new Column(words.word("column.address"), MIDDLE,
				(record) -> this.selection.address().to("/activities/" + record.id())));
		return codes;
	}

	/**
	 * The dates as in the dataset: the role goes without saying where it is an event.
	 */
	static String edtf(Activity record) {
		return record.dates()
			.stream()
			.map((date) -> (date.role().equals("event") ? "" : date.role() + ":") + date.edtf())
			.collect(Collectors.joining(" "));
	}

	/**
	 * Of the dates of the thing itself, or where there are none of what it refers to.
	 */
	private static LocalDate lastDay(Activity record) {
		boolean own = record.dates().stream().anyMatch((date) -> !date.role().equals("reference"));
		return record.dates()
			.stream()
			.filter((date) -> !own || !date.role().equals("reference"))
			.map(ActivityDate::ends)
			.max(Comparator.naturalOrder())
			.orElse(null);
	}

	/**
	 * A column.
	 *
	 * @param width in characters
	 * @param value a text, a day, or null for an empty cell
	 */
	record Column(String head, double width, Function<Activity, Object> value) {
	}

}
