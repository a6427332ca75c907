package cooperation.dossier;

import java.util.List;

import cooperation.activity.Crossing;
import cooperation.directory.Noun;
import cooperation.directory.Nouns;
import cooperation.directory.Organization;

/**
 * How many records some organizations have of each noun of a sort.
 *
 * @param lines in the order of the directory, without the nouns that none of them has
 */
public record Comparison(List<Organization> organizations, List<Line> lines) {

	static Comparison of(List<Organization> organizations, Nouns<? extends Noun> nouns, Crossing counts) {
		List<Line> lines = nouns.all()
			.stream()
			.map((noun) -> new Line(noun,
					organizations.stream()
						.map((organization) -> counts.cell(organization.code(), noun.code()))
						.toList()))
			.filter((line) -> line.most() > 0)
			.toList();
		return new Comparison(organizations, lines);
	}

	/**
	 * What every one of them has.
	 */
	public List<Line> shared() {
		return this.lines.stream().filter((line) -> line.holders() == this.organizations.size()).toList();
	}

	/**
	 * What one has and none of the others.
	 */
	public List<Tally> only(Organization organization) {
		int place = this.organizations.indexOf(organization);
		return this.lines.stream()
			.filter((line) -> line.holders() == 1 && line.records().get(place) > 0)
			.map((line) -> new Tally(line.noun(), line.records().get(place)))
			.toList();
	}

	/**
	 * A noun.
	 *
	 * @param records for each organization, in their order
	 */
	public record Line(Noun noun, List<Long> records) {

		long most() {
			return this.records.stream().mapToLong(Long::longValue).max().orElse(0);
		}

		long holders() {
			return this.records.stream().filter((count) -> count > 0).count();
		}

	}

}
