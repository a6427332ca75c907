package cooperation.dossier;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import cooperation.activity.Activity;
import cooperation.activity.ActivityDate;
import cooperation.activity.Period;
import cooperation.directory.Noun;
import cooperation.dossier.Paper.Annex;
import cooperation.dossier.Paper.Chapter;
import cooperation.dossier.Paper.Chart;
import cooperation.dossier.Paper.Entry;
import cooperation.dossier.Paper.Fact;
import cooperation.dossier.Paper.Figure;
import cooperation.dossier.Paper.Source;
import cooperation.language.Dates;
import cooperation.language.Language;
import cooperation.language.LocalizedText;
import cooperation.language.Words;
import cooperation.report.Citations;
import cooperation.report.Report;

import org.springframework.stereotype.Component;

/**
 * Puts the parts of a {@link Paper} into words.
 */
@Component
class Typesetter {

	private final Words words;

	private final Citations citations;

	Typesetter(Words words, Citations citations) {
		this.words = words;
		this.citations = citations;
	}

	/**
	 * Where all of it is and, of records that are all there, when they happened.
	 */
	List<Fact> extent(Dossier dossier, List<Report> reports) {
		List<Fact> facts = new ArrayList<>();
		sources(dossier, reports)
			.forEach((source) -> facts.add(new Fact(this.words.say("subject.paragraphs"), source.citation())));
		if (!dossier.whole()) {
			facts.add(new Fact(this.words.say("subject.records"),
					this.words.say("subject.part", dossier.records().size(), dossier.total())));
			return facts;
		}
		List<ActivityDate> events = dossier.records()
			.stream()
			.flatMap((record) -> record.dates().stream())
			.filter((date) -> date.role().equals("event"))
			.toList();
		if (!events.isEmpty()) {
			LocalDate first = events.stream().map(ActivityDate::starts).min(Comparator.naturalOrder()).orElseThrow();
			LocalDate last = events.stream().map(ActivityDate::ends).max(Comparator.naturalOrder()).orElseThrow();
			facts.add(new Fact(this.words.say("paper.period"),
					this.words.each((language) -> Dates.interval(first, last, "year", language))));
		}
		return facts;
	}

	/**
	 * What is counted of all records; what is counted of those read, only if they are
	 * all.
	 */
	List<Figure> figures(Dossier dossier) {
		List<Figure> figures = new ArrayList<>();
		figures.add(new Figure(this.words.say("compare.figure.records"), dossier.total()));
		figures.add(new Figure(this.words.say("compare.figure.dated"), dossier.dated()));
		if (dossier.whole()) {
			int paragraphs = dossier.paragraphs().values().stream().mapToInt(List::size).sum();
			figures.add(new Figure(this.words.say("compare.figure.paragraphs"), paragraphs));
			figures.add(new Figure(this.words.say("compare.figure.agreements"), dossier.agreements().size()));
		}
		figures.add(new Figure(this.words.say("compare.figure.entities"), dossier.unEntities().size()));
		return figures;
	}

	/**
	 * The chart of some tallies, or null if there is nothing to compare.
	 */
	Chart chart(String caption, List<Tally> tallies) {
		return (tallies.size() < 2) ? null : new Chart(this.words.say(caption), tallies);
	}

	/**
	 * @param groups of the records of a dossier
	 */
	List<Chapter> chapters(Dossier dossier, List<Group> groups, Grouping grouping, List<Report> reports) {
		return groups.stream()
			.map((group) -> new Chapter(group.key(), heading(group, grouping),
					entries(dossier, group.noun(), group.records(), reports)))
			.toList();
	}

	private LocalizedText heading(Group group, Grouping grouping) {
		if (group.noun() != null) {
			return group.noun().name();
		}
		return switch (grouping) {
			case DATE -> group.key().equals(Period.UNDATED) ? this.words.say("undated.title")
					: this.words.each((language) -> Dates.period(group.key(), language));
			case ORDER -> this.words.say("subject.all");
			default -> this.words.say("group.none");
		};
	}

	Annex annex(Dossier dossier, List<Report> reports) {
		List<Noun> entities = dossier.unEntities().stream().map(Tally::noun).toList();
		List<String> documents = dossier.documents().stream().map((tally) -> tally.noun().code()).toList();
		return new Annex(entries(dossier, null, dossier.agreements(), reports), entities,
				dossier.directory().documents().get(documents), sources(dossier, reports));
	}

	/**
	 * @param heading what they stand under; null for none
	 */
	private List<Entry> entries(Dossier dossier, Noun heading, List<Activity> records, List<Report> reports) {
		List<Noun> common = dossier.common();
		return records.stream().map((record) -> {
			Report report = Report.of(record.report(), reports);
			List<Noun> organizations = dossier.directory()
				.organizations()
				.get(record.organizations())
				.stream()
				.map((organization) -> (Noun) organization)
				.filter((noun) -> !common.contains(noun) && !noun.equals(heading))
				.toList();
			return new Entry(record, organizations, this.words.each((language) -> dates(record, language)),
					this.words.each((language) -> this.citations.write(report, record.paragraphs(), language)));
		}).toList();
	}

	private String dates(Activity record, Language language) {
		return record.dates().isEmpty() ? this.words.message("undated", language)
				: record.dates()
					.stream()
					.map((date) -> this.words.message("date." + date.role(), language, date.words(language)))
					.collect(Collectors.joining(this.words.message("list.separator", language)));
	}

	/**
	 * The reports that have a part in it, each with its paragraphs.
	 */
	private List<Source> sources(Dossier dossier, List<Report> reports) {
		Map<String, List<Integer>> paragraphs = dossier.paragraphs();
		return reports.stream()
			.filter((report) -> paragraphs.containsKey(report.code()))
			.map((report) -> new Source(report,
					this.words
						.each((language) -> this.citations.write(report, paragraphs.get(report.code()), language))))
			.toList();
	}

}
