package cooperation.export;

import cooperation.dataset.DatasetPackage;

/**
 * The page on the data.
 *
 * @param dataset the whole of it, as one file
 */
public record DataPage(DatasetPackage dataset) {

	/**
	 * The expression that finds a cell with an apostrophe that is not its own.
	 */
	public String guarded() {
		return Csv.GUARDED.pattern();
	}

}
