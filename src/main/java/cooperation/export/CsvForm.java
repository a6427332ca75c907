package cooperation.export;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import cooperation.activity.Activity;
import cooperation.language.Language;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * CSV (RFC 4180) in UTF-8, with the columns of the dataset and the texts in every
 * language.
 */
@Component
@Order(10)
class CsvForm implements Form {

	/** Spreadsheets take a file without this mark for one of their own old encodings. */
	private static final char BYTE_ORDER_MARK = '\uFEFF';

	@Override
	public String suffix() {
		return "csv";
	}

	@Override
	public String contentType() {
		return "text/csv;charset=UTF-8";
	}

	@Override
	public void write(Selection selection, OutputStream out) throws IOException {
		Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
		writer.write(BYTE_ORDER_MARK);
		CSVPrinter printer = new CSVPrinter(writer, CSVFormat.RFC4180);
		printer.printRecord(header(selection.edition().languages().languages()));
		selection.records().get().forEach((record) -> {
			try {
				printer.printRecord(row(record, selection.edition().languages().languages()));
			}
			catch (IOException gone) {
				throw new UncheckedIOException(gone);
			}
		});
		printer.flush();
	}

	private static List<String> header(List<Language> languages) {
		List<String> header = new ArrayList<>(List.of("id", "report", "kind", "paragraphs", "organizations",
				"un_entities", "partners", "themes", "dates", "places", "documents"));
		languages.forEach((language) -> header.add("title_" + language));
		languages.forEach((language) -> header.add("summary_" + language));
		return header;
	}

	private static List<String> row(Activity record, List<Language> languages) {
		List<String> row = new ArrayList<>(List.of(record.id(), record.report(), record.kind(),
				record.paragraphs().stream().map(String::valueOf).collect(Collectors.joining(" ")),
				codes(record.organizations()), codes(record.unEntities()), codes(record.partners()),
				codes(record.themes()), RecordColumns.edtf(record), codes(record.places()), codes(record.documents())));
		languages.forEach((language) -> row.add(record.title().written(language).orElse("")));
		languages.forEach((language) -> row.add(record.summary().written(language).orElse("")));
		return row;
	}

	private static String codes(List<String> codes) {
		return String.join(" ", codes);
	}

}
