package cooperation.activity;

import java.util.regex.Pattern;

/**
 * What a reader has typed, on one line and without the characters that files of XML
 * cannot hold.
 */
final class TypedText {

	private static final Pattern NO_TEXT = Pattern.compile("[\\p{C}\\s]+");

	private TypedText() {
	}

	static String of(String typed) {
		return NO_TEXT.matcher(typed).replaceAll(" ").strip();
	}

}
