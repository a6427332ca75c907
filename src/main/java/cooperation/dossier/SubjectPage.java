package cooperation.dossier;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import cooperation.activity.ActivityFilter;
import cooperation.directory.Noun;

/**
 * The page of one organization, theme or UN entity.
 *
 * @param grouping the one chosen
 * @param parts the UN entities that are part of this one and have records
 * @param totals how many records each organization has, by its code; empty on the page of
 * an organization
 */
public record SubjectPage(SubjectType type, Noun subject, Dossier dossier, Grouping grouping, List<Tally> parts,
		Map<String, Long> totals) {

	public List<Group> groups() {
		return this.dossier.grouped(this.grouping);
	}

	public Timeline timeline() {
		return Timeline.of(this.dossier.records(), filter());
	}

	/**
	 * What the records name beside the subject: organizations first, then themes and UN
	 * entities.
	 */
	public List<BarChart> charts() {
		return Stream.of(SubjectType.values())
			.filter((other) -> other != this.type)
			.map(this::chart)
			.filter((chart) -> !chart.bars().isEmpty())
			.toList();
	}

	private BarChart chart(SubjectType other) {
		boolean compared = other == SubjectType.ORGANIZATIONS;
		return new BarChart(other,
				this.dossier.tally(other.facet())
					.stream()
					.map((tally) -> new BarChart.Bar(tally.noun(), tally.records(),
							compared ? this.totals.getOrDefault(tally.noun().code(), 0L) : 0,
							filter().with(other.facet(), tally.noun().code()).query()))
					.toList());
	}

	/**
	 * The choice of these records in the listing.
	 */
	public ActivityFilter filter() {
		return ActivityFilter.of(this.type.facet(), this.subject.code());
	}

	/**
	 * The address without the language: {@code /organizations/au}.
	 */
	public String path() {
		return "/" + this.type.segment() + "/" + this.subject.slug();
	}

}
