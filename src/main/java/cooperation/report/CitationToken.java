package cooperation.report;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A word, number or sign of a citation as somebody typed it.
 */
record CitationToken(Kind kind, String text) {

	/** Quotes, brackets and stops say nothing about what is cited. */
	private static final String NOTHING = "[\\p{Ps}\\p{Pe}\\p{Pi}\\p{Pf}\"'<>.:。 ]*+";

	private static final Pattern NEXT = Pattern.compile("\\G" + NOTHING + "(?:"
			+ Arrays.stream(Kind.values())
				.map((kind) -> "(?<%s>%s)".formatted(kind.name(), kind.pattern))
				.collect(Collectors.joining("|"))
			+ ")", Pattern.CASE_INSENSITIVE);

	/**
	 * What a token is. No pattern gives back what it has taken, so that reading takes no
	 * longer than the text is long.
	 */
	enum Kind {

		/** A document symbol, of any document. */
		SYMBOL('s', "[A-Z]{1,6}+(?:/(?!PARA)(?:[0-9]++|[A-Z]++(?:[.-][0-9]++)?+))++"),

		NUMBER('n', "[0-9]{1,9}+(?![0-9])"),

		/** What stands before the numbers of paragraphs. */
		PARAGRAPH('p', "PARA(?:GRAPH)?+S?+|PARS?+(?![A-Z])|[§¶]++"),

		/** The same in Chinese, and what then stands behind them. */
		OPENING('o', "第"), CLOSING('c', "段落?+"),

		TO('t', "(?:TO|THROUGH)(?![A-Z])|[至到~]"),

		/** It joins symbols, and stands for "to" between numbers. */
		DASH('-', "[-/]++"),

		AND('a', "AND(?![A-Z])|&|以?+及|[和与]"),

		COMMA(',', "[,;、]"),

		/** Words that people put around a citation, and footnotes of a paragraph. */
		AROUND('w',
				"(?:REPORTS?|DOCUMENTS?|DOC|UNITED NATIONS|UN|SEE|ALSO|CF|IN|AT|OF|THE)(?![A-Z])"
						+ "|IBID(?![A-Z])|(?:FOOTNOTE|NOTE|FN)[. ]*+[0-9]++|脚注 ?[0-9]++|同上"
						+ "|SECRETARY-GENERAL(?:['’]S)?+(?![A-Z])|秘书长|联合国|报告|文件|参[见阅]|详见|[的见载于号]");

		private final char letter;

		private final String pattern;

		Kind(char letter, String pattern) {
			this.letter = letter;
			this.pattern = pattern;
		}

		/**
		 * One letter for it in {@link CitedParagraphs}' grammar.
		 */
		char letter() {
			return this.letter;
		}

	}

	/**
	 * The tokens of a text, or nothing if something in it belongs to no citation.
	 */
	static Optional<List<CitationToken>> of(String text) {
		String plain = plain(text);
		List<CitationToken> tokens = new ArrayList<>();
		Matcher next = NEXT.matcher(plain);
		int end = 0;
		while (next.find()) {
			tokens.add(token(next));
			end = next.end();
		}
		return plain.substring(end).matches(NOTHING) ? Optional.of(tokens) : Optional.empty();
	}

	private static CitationToken token(Matcher next) {
		Kind kind = Arrays.stream(Kind.values())
			.filter((each) -> next.group(each.name()) != null)
			.findFirst()
			.orElseThrow();
		return new CitationToken(kind, next.group(kind.name()));
	}

	/**
	 * With one form of each digit, letter, dash and slash, and without what cannot be
	 * seen.
	 */
	private static String plain(String text) {
		return Normalizer.normalize(text, Normalizer.Form.NFKC)
			.replaceAll("\\p{Cf}++", "")
			.replaceAll("[\\p{Pd}−]", "-")
			.replaceAll("[⁄∕]", "/")
			.replaceAll("[\\s\\p{Z}]++", " ")
			.replaceAll(" ?/ ?", "/");
	}

}
