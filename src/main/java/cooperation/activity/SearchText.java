package cooperation.activity;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import cooperation.language.PlainText;

/**
 * What a reader has typed into the search box, made comparable: half-width, lower case,
 * simplified characters.
 *
 * @param text the whole, for comparison with names
 * @param parts words, and phrases that stood in quotation marks
 */
record SearchText(String text, List<Part> parts) {

	/** Nothing a reader means is longer. */
	static final int LONGEST = 200;

	private static final Pattern PART = Pattern.compile("\"([^\"]+)\"|([^\\s\"]+)");

	private static final Pattern WORDLESS = Pattern.compile("[^\\p{L}\\p{N}]*");

	private static final Pattern PUNCTUATION = Pattern.compile("[\\p{P}\\p{S}&&[^\"'/()+-]]+");

	static SearchText of(String typed) {
		String text = PlainText.of(typed.replaceAll("[“”„«»「」]", "\""));
		List<Part> parts = new ArrayList<>();
		Matcher matcher = PART.matcher(PUNCTUATION.matcher(text).replaceAll(" "));
		while (matcher.find() && parts.size() < 16) {
			boolean phrase = matcher.group(1) != null;
			String part = phrase ? matcher.group(1) : matcher.group(2);
			// A stroke or dash by itself is in no index.
			if (!WORDLESS.matcher(part).matches()) {
				parts.add(new Part(part, phrase));
			}
		}
		return new SearchText(text.replace("\"", "").strip(), parts);
	}

	/**
	 * A word, or a phrase whose words stand one after the other.
	 */
	record Part(String text, boolean phrase) {

		/**
		 * Whether it is a word of letters alone; a number or a symbol is not forgiven a
		 * mistyping.
		 */
		boolean latin() {
			return !chinese() && this.text.codePoints().noneMatch(Character::isDigit);
		}

		boolean chinese() {
			return this.text.codePoints()
				.anyMatch((point) -> Character.UnicodeScript.of(point) == Character.UnicodeScript.HAN);
		}

	}

}
