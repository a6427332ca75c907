package cooperation.export;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import cooperation.activity.Activity;
import cooperation.activity.Facet;
import cooperation.language.Language;
import cooperation.report.Report;

/**
 * A record as an entry of a bibliography. What is cited is the report, by symbol and
 * paragraph; the record's title and summary come along as the portal's own.
 */
record Reference(Activity record, Selection selection) {

	String id() {
		return this.record.id();
	}

	Language language() {
		return words().language();
	}

	/**
	 * The title of the report.
	 */
	String title() {
		return report().name().in(language());
	}

	/**
	 * The record's, by which its reader tells entries apart.
	 */
	String shortTitle() {
		return words().title(this.record);
	}

	String author() {
		return words().word("reference.author");
	}

	String publisher() {
		return words().word("reference.publisher");
	}

	String type() {
		return words().word("reference.type");
	}

	String symbol() {
		return report().symbol();
	}

	String paragraphs() {
		return words().paragraphs(this.record);
	}

	LocalDate issued() {
		return report().issued();
	}

	/**
	 * Where the official text stands.
	 */
	String address() {
		return report().address(language());
	}

	/**
	 * The summary, with the sentence that it is the portal's own.
	 */
	String about() {
		return words().word("reference.abstract", words().summary(this.record));
	}

	/**
	 * The record's page, and the release that it was taken from.
	 */
	String source() {
		return words().word("reference.note", id(), this.selection.edition().release().version(),
				this.selection.address().to("/activities/" + id()));
	}

	List<String> keywords() {
		return Stream.of(Facet.THEME, Facet.ORGANIZATION, Facet.ENTITY)
			.flatMap((facet) -> words().names(this.record, facet).stream())
			.toList();
	}

	private Report report() {
		return this.selection.edition().report(this.record.report());
	}

	private RecordWords words() {
		return this.selection.words();
	}

}
