package cooperation.dataset;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Iterator;
import java.util.Map;
import java.util.stream.Stream;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.QuoteMode;
import org.postgresql.PGConnection;
import org.postgresql.copy.PGCopyOutputStream;

/**
 * PostgreSQL's COPY: many rows in one statement, streamed.
 */
final class Copy {

	/**
	 * An empty value without quotes is null to PostgreSQL; one in quotes is an empty
	 * text.
	 */
	private static final CSVFormat FORMAT = CSVFormat.POSTGRESQL_CSV.builder()
		.setQuoteMode(QuoteMode.ALL_NON_NULL)
		.setNullString("")
		.get();

	private Copy() {
	}

	static void into(Connection connection, String table, Stream<Map<String, Object>> rows) throws SQLException {
		Iterator<Map<String, Object>> remaining = rows.iterator();
		if (!remaining.hasNext()) {
			return;
		}
		Map<String, Object> first = remaining.next();
		String sql = "copy %s (%s) from stdin (format csv)".formatted(table, String.join(", ", first.keySet()));
		PGConnection postgres = connection.unwrap(PGConnection.class);
		try (Writer writer = new OutputStreamWriter(new PGCopyOutputStream(postgres, sql), StandardCharsets.UTF_8);
				CSVPrinter printer = new CSVPrinter(writer, FORMAT)) {
			printer.printRecord(first.values());
			while (remaining.hasNext()) {
				printer.printRecord(remaining.next().values());
			}
		}
		catch (IOException failed) {
			throw new UncheckedIOException("The rows of " + table + " were refused", failed);
		}
	}

	/**
	 * Writes what a query finds as CSV with a header. A line ends with LF, as in the
	 * dataset.
	 */
	static void from(Connection connection, String query, OutputStream out) throws SQLException, IOException {
		connection.unwrap(PGConnection.class)
			.getCopyAPI()
			.copyOut("copy (" + query + ") to stdout with (format csv, header, encoding 'UTF8')", out);
	}

}
