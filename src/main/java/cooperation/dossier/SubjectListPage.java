package cooperation.dossier;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * All subjects of a sort.
 *
 * @param tallies each with the number of its records, in the order of the directory
 */
public record SubjectListPage(SubjectType type, List<Tally> tallies) {

	/**
	 * The themes by their group, the entities by their kind, the organizations as one.
	 */
	public Map<String, List<Tally>> groups() {
		Map<String, List<Tally>> groups = new LinkedHashMap<>();
		this.tallies.forEach((tally) -> groups.computeIfAbsent(tally.group(), (group) -> new ArrayList<>()).add(tally));
		return groups;
	}

}
