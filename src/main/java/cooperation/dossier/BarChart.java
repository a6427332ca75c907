package cooperation.dossier;

import java.util.List;

import cooperation.directory.Noun;

/**
 * How many of some records name each noun of a sort, as a table in which every number has
 * its bar.
 *
 * @param bars the longest first
 */
public record BarChart(SubjectType type, List<Bar> bars) {

	/** What is seen at once. */
	private static final int SHOWN = 10;

	public List<Bar> first() {
		return this.bars.subList(0, shown());
	}

	/**
	 * The bars behind a word.
	 */
	public List<Bar> rest() {
		return this.bars.subList(shown(), this.bars.size());
	}

	/**
	 * A single bar is not hidden: the word would take its place.
	 */
	private int shown() {
		return (this.bars.size() <= SHOWN + 1) ? this.bars.size() : SHOWN;
	}

	/**
	 * Whether the bars say what share of all its records a noun has here.
	 */
	public boolean shares() {
		return this.bars.stream().anyMatch((bar) -> bar.of() > 0);
	}

	/**
	 * The length of a bar, in hundredths of the longest.
	 */
	public double length(Bar bar) {
		return 100.0 * bar.records() / this.bars.stream().mapToLong(Bar::records).reduce(1, Math::max);
	}

	/**
	 * A bar.
	 *
	 * @param of the number of all records of the noun; 0 where it is not asked for
	 * @param query the parameters that lead to the records
	 */
	public record Bar(Noun noun, long records, long of, String query) {

		public double share() {
			return (double) this.records / this.of;
		}

	}

}
