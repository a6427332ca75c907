package cooperation.export;

import cooperation.dataset.DatasetPackage;
import cooperation.dossier.Paper;

/**
 * The page on the data.
 *
 * @param dataset the whole of it, as one file
 */
public record DataPage(DatasetPackage dataset) {

	/**
	 * The number of records that a document holds at most.
	 */
	public int most() {
		return Paper.MOST;
	}

	/**
	 * The expression that finds a cell with an apostrophe that is not its own.
	 */
	public String guarded() {
		return Csv.GUARDED.pattern();
	}

}
