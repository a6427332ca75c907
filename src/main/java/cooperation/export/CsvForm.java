package cooperation.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import cooperation.activity.Activity;
import cooperation.language.Language;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * CSV, with the columns of the dataset and the texts in every language.
 */
@Component
@Order(10)
class CsvForm implements Form {

	@Override
	public String suffix() {
		return "csv";
	}

	@Override
	public String contentType() {
		return Csv.CONTENT_TYPE;
	}

	@Override
	public void write(Selection selection, OutputStream out) throws IOException {
		List<Language> languages = selection.edition().languages().languages();
		Csv csv = new Csv(out, selection.address().marked());
		csv.row(header(languages));
		selection.forEach((record) -> csv.row(row(record, languages)));
		csv.finish();
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
