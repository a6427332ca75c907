package cooperation.dossier;

import java.util.List;

import cooperation.activity.Crossing;
import cooperation.directory.Noun;

/**
 * The organizations in rows, themes or UN entities in columns, and in each cell the
 * number of records that name both.
 *
 * @param records the number of records of the selection, each counted once
 */
public record Matrix(MatrixView view, List<Line> columns, List<Row> rows, long records) {

	/** From how many records each step of the colour scale starts. */
	public static final List<Integer> STEPS = List.of(1, 2, 3, 5, 8);

	/**
	 * What heads a row or a column.
	 *
	 * @param noun null for the records that name none
	 * @param records those of the selection that name it, each counted once
	 * @param query the parameters that lead to them; null where no filter can say it
	 */
	public record Line(Noun noun, long records, String query) {

		String code() {
			return (this.noun == null) ? Crossing.NONE : this.noun.code();
		}

	}

	/**
	 * A row.
	 *
	 * @param cells as many as there are columns
	 */
	public record Row(Line head, List<Cell> cells) {
	}

	/**
	 * A cell.
	 *
	 * @param query the parameters that lead to its records; null where there are none, or
	 * no filter can say it
	 */
	public record Cell(Line column, long records, String query) {

		/**
		 * The step of the colour scale, 1 to 5; 0 for an empty cell.
		 */
		public long step() {
			return STEPS.stream().filter((least) -> this.records >= least).count();
		}

	}

}
