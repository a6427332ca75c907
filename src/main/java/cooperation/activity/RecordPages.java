package cooperation.activity;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

import cooperation.activity.RecordPage.Related;
import cooperation.directory.Directories;
import cooperation.directory.Directory;
import cooperation.directory.Noun;
import jakarta.persistence.EntityManager;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Opens the page of a record with the records nearest to it: those of the same paragraph,
 * of the same organization and theme, and of the same UN entity.
 */
@Component
class RecordPages {

	/** So many records stand under each heading. */
	private static final int SHOWN = 5;

	/** The United Nations as a whole takes part in too much to tie records together. */
	private static final String UNITED_NATIONS = "UNSYSTEM";

	/** The closest come first, so that the limit cuts off the others. */
	private static final String NEAR = """
			from Activity where id <> :id and (
				report = :report and array_contains(paragraphs, :paragraph)
				or array_contains(organizations, :organization) and array_contains(themes, :theme)
				or array_contains(unEntities, :entity))
			order by case
				when report = :report and array_contains(paragraphs, :paragraph) then 0
				when array_contains(organizations, :organization) and array_contains(themes, :theme) then 1
				else 2 end, report, position""";

	private final EntityManager entityManager;

	private final Directories directories;

	RecordPages(EntityManager entityManager, Directories directories) {
		this.entityManager = entityManager;
		this.directories = directories;
	}

	@Transactional(readOnly = true)
	public RecordPage of(Activity record) {
		Ties ties = Ties.of(record);
		List<Activity> near = new ArrayList<>(near(record, ties));
		Directory directory = this.directories.current();
		List<Related> related = new ArrayList<>();
		take(near, ties::sameParagraph, List.of(), null, related);
		if (!ties.organization.isEmpty()) {
			List<Noun> nouns = List.of(directory.organizations().get(ties.organization),
					directory.themes().get(ties.theme));
			take(near, ties::sameSubject, nouns,
					ActivityFilter.of(Facet.ORGANIZATION, ties.organization).with(Facet.THEME, ties.theme), related);
		}
		if (!ties.entity.isEmpty()) {
			take(near, ties::sameEntity, List.of(directory.unEntities().get(ties.entity)),
					ActivityFilter.of(Facet.ENTITY, ties.entity), related);
		}
		return new RecordPage(record, related);
	}

	private List<Activity> near(Activity record, Ties ties) {
		return this.entityManager.createQuery(NEAR, Activity.class)
			.setParameter("id", record.id())
			.setParameter("report", ties.report)
			.setParameter("paragraph", ties.paragraph)
			.setParameter("organization", ties.organization)
			.setParameter("theme", ties.theme)
			.setParameter("entity", ties.entity)
			.setMaxResults(10 * SHOWN)
			.getResultList();
	}

	/**
	 * Moves the records of a tie under their heading.
	 */
	private static void take(List<Activity> near, Predicate<Activity> tied, List<Noun> nouns, ActivityFilter filter,
			List<Related> related) {
		List<Activity> records = near.stream().filter(tied).toList();
		if (!records.isEmpty()) {
			near.removeAll(records);
			related.add(new Related(nouns, filter, records.stream().limit(SHOWN).toList()));
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

		boolean sameEntity(Activity other) {
			return other.unEntities().contains(this.entity);
		}

	}

}
