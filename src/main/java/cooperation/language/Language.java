package cooperation.language;

import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import com.ibm.icu.util.ULocale;

/**
 * A language the portal offers, known by the code that stands first in its addresses.
 *
 * @param code ISO 639-1, lower case: {@code en}, {@code zh}
 */
public record Language(String code) {

	/** By code. The library puts a name together anew each time it is asked. */
	private static final Map<String, String> NAMES = new ConcurrentHashMap<>();

	/**
	 * The locale for words, dates and lists. English is the United Nations': British
	 * spelling, no comma before the last of a list; so is Arabic, with European digits.
	 */
	public Locale locale() {
		return switch (this.code) {
			case "en" -> Locale.UK;
			case "ar" -> Locale.forLanguageTag("ar-u-nu-latn");
			default -> Locale.forLanguageTag(this.code);
		};
	}

	/**
	 * The BCP 47 tag for {@code lang}. Chinese names its script, so that a browser
	 * chooses simplified glyphs.
	 */
	public String tag() {
		return "zh".equals(this.code) ? "zh-Hans" : this.code;
	}

	/**
	 * The language's name in itself, as a reader looks for it: 中文, English.
	 */
	public String nativeName() {
		return NAMES.computeIfAbsent(this.code, (own) -> new ULocale(own).getDisplayName(new ULocale(own)));
	}

	/**
	 * The value of {@code dir}: {@code ltr} or {@code rtl}.
	 */
	public String direction() {
		return new ULocale(this.code).isRightToLeft() ? "rtl" : "ltr";
	}

	@Override
	public String toString() {
		return this.code;
	}

}
