package cooperation.export;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * Writes CSV (RFC 4180) in UTF-8 that a spreadsheet takes as text. A text that a
 * spreadsheet would compute, as one that begins with {@code =}, gets an apostrophe in
 * front; so does one that begins with apostrophes and would look like that. Who takes one
 * apostrophe away from each cell that {@link #GUARDED} finds has the data as it is.
 */
class Csv {

	static final String CONTENT_TYPE = "text/csv;charset=UTF-8";

	/** How a cell begins that has been given an apostrophe. */
	static final Pattern GUARDED = Pattern.compile("^'+[=+\\-@\\t\\r\\n＝＋－＠]");

	private static final Pattern COMPUTED = Pattern.compile("^'*[=+\\-@\\t\\r\\n＝＋－＠]");

	/** Spreadsheets take a file without this mark for one of their own old encodings. */
	private static final char BYTE_ORDER_MARK = '\uFEFF';

	private final CSVPrinter printer;

	/**
	 * Begins a file.
	 * @param marked whether it begins with a byte order mark
	 */
	Csv(OutputStream out, boolean marked) throws IOException {
		Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
		if (marked) {
			writer.write(BYTE_ORDER_MARK);
		}
		this.printer = new CSVPrinter(writer, CSVFormat.RFC4180);
	}

	void row(List<?> values) throws IOException {
		List<Object> cells = new ArrayList<>(values.size());
		values.forEach((value) -> cells.add((value instanceof String text) ? guarded(text) : value));
		this.printer.printRecord(cells);
	}

	void finish() throws IOException {
		this.printer.flush();
	}

	private static String guarded(String text) {
		return COMPUTED.matcher(text).find() ? "'" + text : text;
	}

}
