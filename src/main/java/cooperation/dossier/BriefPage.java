package cooperation.dossier;

import java.util.Comparator;
import java.util.List;

import cooperation.activity.Brief;

/**
 * The brief of a reader, and what can be changed in it.
 *
 * @param paper what is printed; null as long as nothing is collected
 */
public record BriefPage(Brief brief, Paper paper, Arrangement arrangement) {

	/** Those a reader may choose from, the usual one first. */
	public static final List<Grouping> GROUPINGS = List.of(Grouping.ORDER, Grouping.ORGANIZATION, Grouping.THEME,
			Grouping.DATE);

	public List<Grouping> groupings() {
		return GROUPINGS;
	}

	/**
	 * The records in the reader's order.
	 */
	public List<Paper.Entry> entries() {
		return this.paper.chapters()
			.stream()
			.flatMap((chapter) -> chapter.entries().stream())
			.sorted(Comparator.comparing((entry) -> this.brief.ids().indexOf(entry.record().id())))
			.toList();
	}

	/**
	 * The parameters of a file that holds the brief.
	 */
	public String query() {
		return this.brief.query() + "&" + this.arrangement.query();
	}

}
