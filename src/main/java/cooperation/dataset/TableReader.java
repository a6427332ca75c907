package cooperation.dataset;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
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
		try (CSVParser parser = FORMAT.parse(open(file))) {
			Iterator<CSVRecord> records = parser.iterator();
			List<String> header = records.hasNext() ? records.next().toList() : List.of();
			boolean complete = checkHeader(header);
			while (complete && records.hasNext()) {
				line = parser.getCurrentLineNumber() + 1;
				row(line, header, records.next().toList(), rows);
			}
		}
		catch (CharacterCodingException malformed) {
			fault(line, "", "", "text in UTF-8");
		}
		catch (IOException | UncheckedIOException | IllegalStateException unreadable) {
			boolean coding = unreadable.getCause() instanceof CharacterCodingException;
			fault(line, "", "", coding ? "text in UTF-8" : "a readable CSV file: " + unreadable.getMessage());
		}
		return new Table(this.resource, rows);
	}

	private static BufferedReader open(Resource file) throws IOException {
		InputStream stream = file.getInputStream();
		// The decoder, unlike the charset, refuses what is not UTF-8.
		return new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8.newDecoder()));
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
		for (int i = 0; i < header.size(); i++) {
			cells.put(header.get(i), values.get(i));
		}
		rows.add(new Table.Row(line, cells));
	}

	private void fault(long line, String column, String value, String expected) {
		this.faults.add(new Fault(this.resource.path(), line, column, value, expected));
	}

}
