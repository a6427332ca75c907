package cooperation.language;

import java.util.List;
import java.util.Optional;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * The languages offered, in the order the language bar shows them; the first is the one a
 * visitor gets whose browser asks for none of them.
 *
 * @param languages codes, from {@code portal.languages}
 */
@ConfigurationProperties("portal")
public record Languages(List<Language> languages) {

	public Languages {
		languages = List.copyOf(languages);
	}

	public Language first() {
		return this.languages.get(0);
	}

	public Optional<Language> find(String code) {
		return this.languages.stream().filter((language) -> language.code().equals(code)).findFirst();
	}

}
