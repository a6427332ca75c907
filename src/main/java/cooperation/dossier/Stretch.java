package cooperation.dossier;

import java.util.List;

/**
 * A piece of a {@link Timeline}: a year by month, with a last column for the dates of
 * which only the year is known; or several years in one column.
 *
 * @param x where it starts
 */
public record Stretch(PeriodCount whole, List<PeriodCount> columns, int x) {

	/** One column of several years takes the room of five, for their name. */
	private static final int SEVERAL_YEARS = 5;

	static int width(List<PeriodCount> columns) {
		return ((columns.size() == 1) ? SEVERAL_YEARS : columns.size()) * Timeline.COLUMN;
	}

	public int width() {
		return width(this.columns);
	}

	/**
	 * Where a column starts.
	 */
	public int x(int column) {
		return this.x + (months() ? column : SEVERAL_YEARS / 2) * Timeline.COLUMN;
	}

	/**
	 * Whether it is a year by month.
	 */
	public boolean months() {
		return this.columns.size() > 1;
	}

}
