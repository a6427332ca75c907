package cooperation.export;

import java.util.List;
import java.util.stream.Collectors;

import cooperation.activity.Activity;
import cooperation.activity.Facet;
import cooperation.directory.Document;
import cooperation.directory.Noun;
import cooperation.language.Language;
import cooperation.report.Citations;

import org.springframework.context.MessageSource;

/**
 * What a record says in words of one language, where other forms have codes.
 */
record RecordWords(Language language, Edition edition, MessageSource messages, Citations citations) {

	/**
	 * A word of the interface.
	 */
	String word(String key, Object... arguments) {
		return this.messages.getMessage(key, arguments, this.language.locale());
	}

	/**
	 * The same words in another language.
	 */
	RecordWords in(Language other) {
		return new RecordWords(other, this.edition, this.messages, this.citations);
	}

	/**
	 * The codes that a record names of a facet, as in the dataset: of a city not its
	 * country.
	 */
	static List<String> codes(Activity record, Facet facet) {
		return (facet == Facet.PLACE) ? record.places() : facet.values(record);
	}

	/**
	 * What a record names of a facet; a document by its symbol, where it has one.
	 */
	List<String> names(Activity record, Facet facet) {
		return facet.nouns(this.edition.directory()).get(codes(record, facet)).stream().map(this::name).toList();
	}

	private String name(Noun noun) {
		return (noun instanceof Document document && document.symbol() != null) ? document.symbol()
				: noun.label().in(this.language);
	}

	/**
	 * Every date with its role, or that there is none.
	 */
	String dates(Activity record) {
		return record.dates().isEmpty() ? word("undated")
				: record.dates()
					.stream()
					.map((date) -> word("date." + date.role(), date.words(this.language)))
					.collect(Collectors.joining(word("list.separator.long")));
	}

	/**
	 * The paragraphs of the report that tell it: {@code A/75/345–S/2020/898, para. 21}.
	 */
	String citation(Activity record) {
		return this.citations.write(this.edition.report(record.report()), record.paragraphs(), this.language);
	}

	/**
	 * The paragraphs alone.
	 */
	String paragraphs(Activity record) {
		return this.citations.paragraphs(record.paragraphs(), this.language);
	}

	String title(Activity record) {
		return record.title().in(this.language);
	}

	String summary(Activity record) {
		return record.summary().in(this.language);
	}

}
