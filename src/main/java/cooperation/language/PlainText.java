package cooperation.language;

import java.text.Normalizer;
import java.util.Locale;

import com.ibm.icu.text.Transliterator;

/**
 * Text in the form in which what a reader types can be compared with what the portal
 * knows: half-width, lower case, simplified characters, single spaces.
 */
public final class PlainText {

	private static final Transliterator SIMPLIFIED = Transliterator.getInstance("Traditional-Simplified");

	private PlainText() {
	}

	public static String of(String text) {
		String narrow = Normalizer.normalize(text, Normalizer.Form.NFKC).replace('’', '\'');
		String simplified;
		synchronized (SIMPLIFIED) {
			simplified = SIMPLIFIED.transliterate(narrow);
		}
		return simplified.toLowerCase(Locale.ROOT).replaceAll("\\s+", " ").strip();
	}

}
