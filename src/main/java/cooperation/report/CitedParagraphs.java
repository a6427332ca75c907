package cooperation.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import cooperation.report.CitationToken.Kind;

/**
 * What a citation names, read back from what people type: {@code A/75/345, para. 22},
 * {@code S/2020/898第21和22段}. {@link Citations} writes them.
 *
 * @param symbol the symbol of the document, as typed where no report has it
 * @param report the report of that symbol, or null where there is none; the newest where
 * the citation names no symbol
 * @param runs the paragraphs cited, as typed; none where the whole report is cited
 */
public record CitedParagraphs(String symbol, Report report, List<Run> runs) {

	/** No citation is longer than this. */
	public static final int LONGEST = 500;

	/**
	 * A citation, each token one letter: symbols, numbers of paragraphs, or both in
	 * either order, with words around. What follows it may be more of them.
	 */
	private static final Pattern GRAMMAR;

	static {
		String between = "(?:,?+a|[-t,])";
		String english = "pn(?:" + between + "p?+n)*+";
		String chinese = "on(?:" + between + "o?+n)*+c";
		String numbers = "(?:" + english + "|" + chinese + "(?:" + between + "?+" + chinese + ")*+)";
		String symbols = "s(?:[-a,]?+s)*+";
		String one = "(?:" + symbols + "[w,-]*+(?:" + numbers + ")?+|" + numbers + "[w,-]*+(?:" + symbols + ")?+)";
		GRAMMAR = Pattern.compile("w*+" + one + "(?<more>(?:[wa,]*+" + one + ")*+)[w,]*+");
	}

	/**
	 * Paragraphs that follow each other.
	 */
	public record Run(int first, int last) {

		boolean contains(int number) {
			return this.first <= number && number <= this.last;
		}

	}

	/**
	 * What a text cites, or nothing if it is no citation, or cites several reports.
	 * Whether the paragraphs exist is not asked.
	 * @param reports the newest first
	 */
	public static Optional<CitedParagraphs> read(String text, List<Report> reports) {
		return (text.length() > LONGEST) ? Optional.empty()
				: CitationToken.of(text)
					.filter((tokens) -> wellFormed(tokens, reports))
					.flatMap((tokens) -> runs(tokens).map((runs) -> of(symbols(tokens), runs, reports)));
	}

	private static boolean wellFormed(List<CitationToken> tokens, List<Report> reports) {
		Matcher citation = GRAMMAR.matcher(tokens.stream()
			.map((token) -> Character.toString(token.kind().letter()))
			.collect(Collectors.joining()));
		return citation.matches()
				&& (citation.group("more").isEmpty() || ofSymbols(symbols(tokens), reports).isPresent());
	}

	private static List<String> symbols(List<CitationToken> tokens) {
		return tokens.stream().filter((token) -> token.kind() == Kind.SYMBOL).map(CitationToken::text).toList();
	}

	/**
	 * The runs of numbers, or nothing if one of them runs backwards or is open at both
	 * ends.
	 */
	private static Optional<List<Run>> runs(List<CitationToken> tokens) {
		List<Run> runs = new ArrayList<>();
		boolean to = false;
		for (CitationToken token : tokens) {
			switch (token.kind()) {
				case NUMBER -> {
					int number = Integer.parseInt(token.text());
					Run open = to ? runs.remove(runs.size() - 1) : new Run(number, number);
					if (open.first() != open.last() || number < open.first()) {
						return Optional.empty();
					}
					runs.add(new Run(open.first(), number));
				}
				case TO, DASH -> to = !runs.isEmpty();
				case AND, COMMA, SYMBOL -> to = false;
				default -> {
				}
			}
			to = to && token.kind() != Kind.NUMBER;
		}
		return Optional.of(List.copyOf(runs));
	}

	private static CitedParagraphs of(List<String> symbols, List<Run> runs, List<Report> reports) {
		return ofSymbols(symbols, reports).map((report) -> new CitedParagraphs(report.symbol(), report, runs))
			.orElseGet(() -> new CitedParagraphs(String.join("–", symbols), null, runs));
	}

	/**
	 * The report that has all these symbols.
	 */
	private static Optional<Report> ofSymbols(List<String> symbols, List<Report> reports) {
		return reports.stream()
			.filter((report) -> symbols.stream().allMatch((symbol) -> has(report, symbol)))
			.findFirst();
	}

	/**
	 * Whether it is one of the report's symbols, or two of them joined by a stroke.
	 */
	private static boolean has(Report report, String symbol) {
		return report.symbols()
			.stream()
			.anyMatch((one) -> symbol.equalsIgnoreCase(one)
					|| report.symbols().stream().anyMatch((other) -> symbol.equalsIgnoreCase(one + "/" + other)));
	}

	/**
	 * Whether the paragraph of that number is cited.
	 */
	public boolean names(int number) {
		return this.runs.stream().anyMatch((run) -> run.contains(number));
	}

	/**
	 * The first number cited that a report with that last paragraph does not have.
	 */
	public OptionalInt missing(int last) {
		return this.runs.stream()
			.filter((run) -> run.first() < 1 || run.last() > last)
			.mapToInt((run) -> (run.first() < 1) ? run.first() : Math.max(run.first(), last + 1))
			.min();
	}

}
