package cooperation.dataset;

/**
 * One thing wrong in a dataset file, said so that a curator finds and mends it.
 *
 * @param file the file's path inside the dataset
 * @param line the line in that file, counted from 1; 1 is the header
 * @param column the name of the column, or empty where the line as a whole is wrong
 * @param value what stands there
 * @param expected what would be right
 */
record Fault(String file, long line, String column, String value, String expected) {

	@Override
	public String toString() {
		String where = this.column.isEmpty() ? "" : ", column " + this.column;
		return "%s, line %d%s: \"%s\"; expected %s".formatted(this.file, this.line, where, this.value, this.expected);
	}

}
