package cooperation.language;

import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * One text in several languages, by language code.
 */
public record LocalizedText(@JsonValue Map<String, String> texts) {

	private static final String FALLBACK = "en";

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
	 * The language that {@link #in} answers in, for the {@code lang} of the passage.
	 */
	public Language languageFor(Language language) {
		return this.texts.containsKey(language.code()) ? language : new Language(FALLBACK);
	}

	public Collection<String> all() {
		return this.texts.values();
	}

}
