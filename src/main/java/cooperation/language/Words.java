package cooperation.language;

import java.util.function.Function;
import java.util.stream.Collectors;

import org.springframework.context.MessageSource;

/**
 * Says something in every language the portal offers, for what is shown in several at
 * once.
 */
public class Words {

	private final MessageSource messages;

	private final Languages languages;

	Words(MessageSource messages, Languages languages) {
		this.messages = messages;
		this.languages = languages;
	}

	/**
	 * A message of the bundles.
	 */
	public LocalizedText say(String key, Object... arguments) {
		return each((language) -> message(key, language, arguments));
	}

	/**
	 * A message in one language.
	 */
	public String message(String key, Language language, Object... arguments) {
		return this.messages.getMessage(key, arguments, language.locale());
	}

	/**
	 * A text that is put together anew in each language.
	 */
	public LocalizedText each(Function<Language, String> text) {
		return new LocalizedText(this.languages.languages().stream().collect(Collectors.toMap(Language::code, text)));
	}

}
