package cooperation.language;

import java.util.Locale;

import com.ibm.icu.util.ULocale;

/**
 * A language the portal offers, known by the code that stands first in its addresses.
 *
 * @param code ISO 639-1, lower case: {@code en}, {@code zh}
 */
public record Language(String code) {

	public Locale locale() {
		return Locale.forLanguageTag(this.code);
	}

	/**
	 * The BCP 47 tag for {@code lang}. Chinese names its script, so that a browser chooses
	 * simplified glyphs.
	 */
	public String tag() {
		return "zh".equals(this.code) ? "zh-Hans" : this.code;
	}

	/**
	 * The language's name in itself, as a reader looks for it: 中文, English.
	 */
	public String nativeName() {
		return ULocale.forLocale(locale()).getDisplayName(ULocale.forLocale(locale()));
	}

	/**
	 * The value of {@code dir}: {@code ltr} or {@code rtl}.
	 */
	public String direction() {
		return ULocale.forLocale(locale()).isRightToLeft() ? "rtl" : "ltr";
	}

	@Override
	public String toString() {
		return this.code;
	}

}
