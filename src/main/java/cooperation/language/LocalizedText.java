package cooperation.language;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * One text in several languages, by language code.
 */
public record LocalizedText(@JsonValue Map<String, String> texts) {

	private static final String FALLBACK = "en";

	/** Unicode's first strong isolate, and its end. */
	private static final String ISOLATE = "\u2068";

	private static final String END_OF_ISOLATE = "\u2069";

	@JsonCreator
	public LocalizedText {
		// Sorted, so that the same text is always written the same way.
		texts = new TreeMap<>(texts);
	}

	/**
	 * The text in the language asked for, or in English where it has not been written
	 * yet.
	 */
	public String in(Language language) {
		return this.texts.getOrDefault(language.code(), this.texts.get(FALLBACK));
	}

	/**
	 * A text that is not kept in the dataset, made in one language.
	 */
	public static LocalizedText of(Language language, String text) {
		return new LocalizedText(Map.of(language.code(), text));
	}

	/**
	 * As {@link #in}, for the middle of a sentence or the name of a control, where no
	 * element can carry the language: an English text in place of one not yet written is
	 * kept together whichever way the sentence runs, and names its language.
	 */
	public String inline(Language language) {
		return languageFor(language).equals(language) ? in(language)
				: ISOLATE + in(language) + END_OF_ISOLATE + " [" + FALLBACK + "]";
	}

	/**
	 * The text in the language asked for; nothing where it has not been written yet.
	 */
	public Optional<String> written(Language language) {
		return Optional.ofNullable(this.texts.get(language.code()));
	}

	/**
	 * The language that {@link #in} answers in, for the {@code lang} of the passage.
	 */
	public Language languageFor(Language language) {
		return this.texts.containsKey(language.code()) ? language : new Language(FALLBACK);
	}

	public Collection<String> all() {
		return this.texts.values();
	}

}
