package cooperation.export;

import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

import cooperation.activity.Facet;
import cooperation.directory.Kind;
import cooperation.directory.Noun;
import cooperation.directory.Theme;
import cooperation.language.Language;
import cooperation.language.LocalizedText;
import cooperation.report.Report;
import org.dhatim.fastexcel.Workbook;

/**
 * The sheets of a workbook that explain the first: what the codes mean, and what was
 * selected, from which release.
 */
final class XlsxNotes {

	private XlsxNotes() {
	}

	/**
	 * Every code with its names, and the definitions of themes and kinds.
	 */
	static void codebook(Selection selection, Workbook workbook) throws IOException {
		RecordWords words = selection.words();
		List<Language> languages = selection.edition().languages().languages();
		List<String> heads = new ArrayList<>(List.of(words.word("column.column"), words.word("subject.code")));
		languages.forEach((language) -> heads.add(language.nativeName()));
		heads.add(words.word("codebook.covers"));
		heads.add(words.word("codebook.excludes"));
		XlsxSheet sheet = new XlsxSheet(workbook, words.word("nav.codebook"));
		sheet.head(heads, heads.stream().map((head) -> 30.0).toList());
		for (Facet facet : RecordColumns.NAMED) {
			for (Noun noun : facet.nouns(selection.edition().directory()).all()) {
				sheet.row(code(noun, facet, languages, words));
				sheet.wrapLast(heads.size());
			}
		}
		sheet.finish();
	}

	private static Object[] code(Noun noun, Facet facet, List<Language> languages, RecordWords words) {
		List<Object> row = new ArrayList<>(List.of(words.word("facet." + facet.parameter()), noun.code()));
		languages.forEach((language) -> row.add(noun.name().in(language)));
		if (noun instanceof Theme theme) {
			row.add(theme.covers().in(words.language()));
			row.add(theme.excludes().in(words.language()));
		}
		if (noun instanceof Kind kind) {
			row.add(kind.covers().in(words.language()));
		}
		return row.toArray();
	}

	/**
	 * What the file holds, so that it can be made again.
	 */
	static void selection(Selection selection, Workbook workbook) throws IOException {
		RecordWords words = selection.words();
		LocalDate published = selection.edition().release().publishedAt().atOffset(ZoneOffset.UTC).toLocalDate();
		XlsxSheet sheet = new XlsxSheet(workbook, words.word("column.selection"));
		sheet.widths(List.of(24.0, 100.0));
		note(sheet, words.word("column.selection"), selection.title());
		note(sheet, words.word("subject.records"), selection.total());
		note(sheet, words.word("column.address"), selection.address().page());
		note(sheet, words.word("data.release"), selection.edition().release().version());
		note(sheet, words.word("data.published"), published);
		for (Report report : selection.edition().reports()) {
			LocalizedText name = report.name();
			note(sheet, words.word("summary.sources"),
					name.in(words.language()) + words.word("list.separator") + report.symbol());
		}
		note(sheet, "", words.word("summary.own", selection.edition().release().version()));
		sheet.finish();
	}

	private static void note(XlsxSheet sheet, String name, Object value) throws IOException {
		sheet.row(name, value);
		sheet.wrapLast(2);
	}

}
