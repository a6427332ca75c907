package cooperation.activity;

import cooperation.language.Language;
import cooperation.language.Languages;

import org.springframework.stereotype.Component;

/**
 * Reads the parameter {@code parallel}: a language to be read beside that of the page.
 */
@Component
public class Parallel {

	private final Languages languages;

	Parallel(Languages languages) {
		this.languages = languages;
	}

	/**
	 * The language asked for; null where none is.
	 * @throws UnknownValue if it is that of the page, or none that the portal offers
	 */
	public Language beside(Language page, String value) {
		return (value == null || value.isBlank()) ? null
				: this.languages.find(value)
					.filter((other) -> !other.equals(page))
					.orElseThrow(() -> new UnknownValue("parallel", value));
	}

}
