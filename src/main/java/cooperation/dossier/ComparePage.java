package cooperation.dossier;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToLongFunction;

import cooperation.activity.Activities.Figures;
import cooperation.activity.Activity;
import cooperation.directory.Organization;

/**
 * Two to four organizations side by side.
 *
 * @param organizations in the order of the agenda
 * @param counted the figures of those that have records
 * @param joint the records that name more than one of them
 */
public record ComparePage(List<Organization> organizations, List<Figures> counted, Comparison themes,
		Comparison unEntities, List<Activity> joint) {

	static final int FEWEST = 2;

	/** More than this do not fit side by side. */
	static final int MOST = 4;

	public List<String> codes() {
		return this.organizations.stream().map(Organization::code).toList();
	}

	/**
	 * Each figure by its name, for each organization in their order.
	 */
	public Map<String, List<Long>> figures() {
		Map<String, List<Long>> figures = new LinkedHashMap<>();
		figures.put("records", values(Figures::getRecords));
		figures.put("dated", values(Figures::getDated));
		figures.put("paragraphs", values(Figures::getParagraphs));
		figures.put("agreements", values(Figures::getAgreements));
		figures.put("entities", values(Figures::getEntities));
		return figures;
	}

	private List<Long> values(ToLongFunction<Figures> figure) {
		return this.organizations.stream()
			.map((organization) -> this.counted.stream()
				.filter((figures) -> figures.getCode().equals(organization.code()))
				.mapToLong(figure)
				.sum())
			.toList();
	}

}
