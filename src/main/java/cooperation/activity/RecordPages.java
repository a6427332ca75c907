package cooperation.activity;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import cooperation.activity.RecordPage.Related;
import cooperation.directory.Directories;
import cooperation.directory.Directory;
import cooperation.directory.Noun;

import org.springframework.stereotype.Component;

/**
 * Opens the page of a record with the records nearest to it: those of the same paragraph,
 * of the same organization and theme, and of the same UN entity.
 */
@Component
class RecordPages {

	/** So many records stand under each heading. */
	private static final int SHOWN = 5;

	/** So many are read for each, as some of them may stand under a heading before. */
	private static final int READ = 6 * SHOWN;

	/** The United Nations as a whole takes part in too much to tie records together. */
	private static final String UNITED_NATIONS = "UNSYSTEM";

	private final Activities activities;

	private final KeptRecords records;

	private final ActivitySearch search;

	private final Directories directories;

	RecordPages(Activities activities, KeptRecords records, ActivitySearch search, Directories directories) {
		this.records = records;
		this.activities = activities;
		this.search = search;
		this.directories = directories;
	}

	RecordPage of(Activity record) {
		Ties ties = Ties.of(record);
		List<String> near = this.activities.idsOfParagraphs(ties.report, List.of(ties.paragraph), READ);
		ActivityFilter subject = ActivityFilter.of(Facet.ORGANIZATION, ties.organization).with(Facet.THEME, ties.theme);
		List<String> alike = ties.organization.isEmpty() ? List.of() : this.search.first(subject, READ);
		ActivityFilter entity = ActivityFilter.of(Facet.ENTITY, ties.entity);
		List<String> together = ties.entity.isEmpty() ? List.of() : this.search.first(entity, READ);

		Map<String, Activity> read = read(record, Stream.of(near, alike, together).flatMap(List::stream).toList());
		Directory directory = this.directories.current();
		List<Related> related = new ArrayList<>();
		add(related, List.of(), null, take(near, read));
		if (!ties.organization.isEmpty()) {
			read.values().removeIf(ties::sameParagraph);
			add(related, List.of(directory.organizations().get(ties.organization), directory.themes().get(ties.theme)),
					subject, take(alike, read));
		}
		if (!ties.entity.isEmpty()) {
			read.values().removeIf((other) -> ties.sameParagraph(other) || ties.sameSubject(other));
			add(related, List.of(directory.unEntities().get(ties.entity)), entity, take(together, read));
		}
		return new RecordPage(record, related);
	}

	/**
	 * All that may be shown, read at once, by its id.
	 */
	private Map<String, Activity> read(Activity record, List<String> ids) {
		return this.records.inOrder(ids.stream().distinct().toList())
			.stream()
			.filter((other) -> !other.id().equals(record.id()))
			.collect(Collectors.toMap(Activity::id, Function.identity()));
	}

	private static Stream<Activity> take(List<String> ids, Map<String, Activity> read) {
		return ids.stream().map(read::get).filter(Objects::nonNull);
	}

	private static void add(List<Related> related, List<Noun> nouns, ActivityFilter filter, Stream<Activity> found) {
		List<Activity> records = found.limit(SHOWN).toList();
		if (!records.isEmpty()) {
			related.add(new Related(nouns, filter, records));
		}
	}

	/**
	 * What ties other records to one: its first paragraph, its first organization and
	 * main theme, its first UN entity; empty for none.
	 */
	private record Ties(String report, int paragraph, String organization, String theme, String entity) {

		static Ties of(Activity record) {
			return new Ties(record.report(), record.paragraphs().get(0), first(record.organizations()),
					record.themes().get(0),
					first(record.unEntities().stream().filter((code) -> !code.equals(UNITED_NATIONS)).toList()));
		}

		private static String first(List<String> codes) {
			return codes.isEmpty() ? "" : codes.get(0);
		}

		boolean sameParagraph(Activity other) {
			return other.report().equals(this.report) && other.paragraphs().contains(this.paragraph);
		}

		boolean sameSubject(Activity other) {
			return other.organizations().contains(this.organization) && other.themes().contains(this.theme);
		}

	}

}
