package cooperation.activity;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A record that was found, and which of its words were looked for.
 *
 * @param title the title cut into pieces; empty where nothing was typed
 * @param summary the summary likewise
 */
public record Hit(Activity record, List<Piece> title, List<Piece> summary) {

	/** Stand around a word looked for. Characters for private use, which no text has. */
	static final String BEFORE = "\uE000";

	static final String AFTER = "\uE001";

	private static final Pattern PIECE = Pattern.compile("\uE000([^\uE001]*)\uE001|([^\uE000\uE001]+)");

	/**
	 * A record of a listing for which nothing was typed, so that nothing is marked.
	 */
	static Hit of(Activity record) {
		return new Hit(record, List.of(), List.of());
	}

	/**
	 * Whether something was typed, so that its words are marked.
	 */
	public boolean marked() {
		return !this.title.isEmpty();
	}

	/**
	 * A text cut where the words looked for begin and end. Two of them joined by a hyphen
	 * are one name: COVID-19.
	 */
	static List<Piece> pieces(String marked) {
		List<Piece> pieces = new ArrayList<>();
		Matcher matcher = PIECE.matcher(marked.replace(AFTER + "-" + BEFORE, "-"));
		while (matcher.find()) {
			boolean sought = matcher.group(1) != null;
			pieces.add(new Piece(sought ? matcher.group(1) : matcher.group(2), sought));
		}
		return pieces;
	}

	/**
	 * Part of a text.
	 *
	 * @param sought whether it is what was looked for
	 */
	public record Piece(String text, boolean sought) {
	}

}
