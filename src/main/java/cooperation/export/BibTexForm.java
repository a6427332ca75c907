package cooperation.export;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * BibTeX in UTF-8, for LaTeX: one {@code techreport} a record.
 */
@Component
@Order(40)
class BibTexForm implements Form {

	/** What LaTeX would take for an instruction. */
	private static final Map<Character, String> ESCAPED = Map.of('\\', "\\textbackslash{}", '{', "\\{", '}', "\\}", '$',
			"\\$", '&', "\\&", '#', "\\#", '_', "\\_", '%', "\\%", '~', "\\textasciitilde{}", '^',
			"\\textasciicircum{}");

	@Override
	public String suffix() {
		return "bib";
	}

	@Override
	public String contentType() {
		return "application/x-bibtex;charset=UTF-8";
	}

	@Override
	public void write(Selection selection, OutputStream out) throws IOException {
		Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
		selection.forEach((record) -> writer.write(entry(new Reference(record, selection))));
		writer.flush();
	}

	/**
	 * Author and title stand in double braces: one name, and capitals as they are.
	 */
	private static String entry(Reference reference) {
		return """
				@techreport{cooperation-%s,
				  author = {{%s}},
				  title = {{%s}},
				  shorttitle = {{%s}},
				  type = {%s},
				  institution = {%s},
				  number = {%s},
				  year = {%s},
				  month = %s,
				  url = {%s},
				  note = {%s},
				  langid = {%s},
				  keywords = {%s},
				  abstract = {%s},
				  annote = {%s}
				}

				""".formatted(reference.id(), escaped(reference.author()), escaped(reference.title()),
				escaped(reference.shortTitle()), escaped(reference.type()), escaped(reference.publisher()),
				escaped(reference.symbol()), reference.issued().getYear(), month(reference), reference.address(),
				escaped(reference.paragraphs()), language(reference), keywords(reference), escaped(reference.about()),
				escaped(reference.source()));
	}

	/**
	 * The name that every style knows for the month: {@code sep}.
	 */
	private static String month(Reference reference) {
		return reference.issued().getMonth().getDisplayName(TextStyle.SHORT, Locale.US).toLowerCase(Locale.ROOT);
	}

	/**
	 * As babel calls it.
	 */
	private static String language(Reference reference) {
		return reference.language().locale().getDisplayLanguage(Locale.US).toLowerCase(Locale.ROOT);
	}

	/**
	 * A keyword with a comma in it stands in braces, so as not to be taken for two.
	 */
	private static String keywords(Reference reference) {
		return reference.keywords()
			.stream()
			.map(BibTexForm::escaped)
			.map((keyword) -> keyword.contains(",") ? "{" + keyword + "}" : keyword)
			.collect(Collectors.joining(", "));
	}

	private static String escaped(String text) {
		return text.chars()
			.mapToObj((character) -> ESCAPED.getOrDefault((char) character, Character.toString(character)))
			.collect(Collectors.joining());
	}

}
