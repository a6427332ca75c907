package cooperation.dataset;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

import org.springframework.core.io.Resource;

/**
 * Reads one CSV file (RFC 4180, UTF-8, with a header) into a {@link Table}.
 */
class TableReader {

	private static final CSVFormat FORMAT = CSVFormat.RFC4180;

	private final DataPackage.Resource resource;

	private final List<Fault> faults;

	TableReader(DataPackage.Resource resource, List<Fault> faults) {
		this.resource = resource;
		this.faults = faults;
	}

	/**
	 * The rows that could be read. What could not is added to the faults.
	 */
	Table read(Resource file) {
		List<Table.Row> rows = new ArrayList<>();
		long line = 1;
		try (CSVParser parser = FORMAT.parse(new StringReader(text(file)))) {
			Iterator<CSVRecord> records = parser.iterator();
			List<String> header = records.hasNext() ? records.next().toList() : List.of();
			boolean complete = checkHeader(header);
			line = parser.getCurrentLineNumber() + 1;
			while (complete && records.hasNext()) {
				row(line, header, records.next().toList(), rows);
				line = parser.getCurrentLineNumber() + 1;
			}
		}
		catch (IOException | UncheckedIOException | IllegalStateException unreadable) {
			fault(line, "", "", "a readable CSV file: " + unreadable.getMessage());
		}
		return new Table(this.resource, rows);
	}

	/**
	 * The text of a file, up to the line where it is not UTF-8, if there is one.
	 */
	private String text(Resource file) throws IOException {
		ByteBuffer bytes = ByteBuffer.wrap(file.getContentAsByteArray());
		CharBuffer text = CharBuffer.allocate(bytes.remaining());
		// The decoder, unlike the charset, stops at what is not UTF-8.
		CoderResult result = StandardCharsets.UTF_8.newDecoder().decode(bytes, text, true);
		// Spreadsheets put a byte order mark in front.
		String readable = text.flip().toString().replaceFirst("^\uFEFF", "");
		if (!result.isError()) {
			return readable;
		}
		fault(readable.chars().filter((c) -> c == '\n').count() + 1, "", "", "text in UTF-8");
		return readable.substring(0, readable.lastIndexOf('\n') + 1);
	}

	private boolean checkHeader(List<String> header) {
		Set<String> missing = new HashSet<>(this.resource.schema().columns());
		missing.removeAll(header);
		missing.stream().sorted().forEach((column) -> fault(1, column, "", "a column of this name"));
		header.stream()
			.filter((column) -> !this.resource.schema().columns().contains(column))
			.forEach((column) -> fault(1, column, column, "one of " + this.resource.schema().columns()));
		return missing.isEmpty();
	}

	private void row(long line, List<String> header, List<String> values, List<Table.Row> rows) {
		if (values.size() != header.size()) {
			fault(line, "", String.join(",", values), header.size() + " cells, found " + values.size());
			return;
		}
		Map<String, String> cells = new LinkedHashMap<>();
		// What a line says without saying it: whose folder its file lies in.
		cells.put("report", this.resource.report());
		for (int i = 0; i < header.size(); i++) {
			cells.put(header.get(i), values.get(i));
		}
		rows.add(new Table.Row(line, cells));
	}

	private void fault(long line, String column, String value, String expected) {
		this.faults.add(new Fault(this.resource.path(), line, column, value, expected));
	}

}
