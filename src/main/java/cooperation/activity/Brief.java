package cooperation.activity;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

import org.springframework.web.util.UriUtils;

/**
 * The records a reader has collected, in the reader's order. It lives in addresses alone:
 * {@code collected=2020-21-2.2020-22-1&title=Health}.
 *
 * @param ids of the records, each once
 * @param title in the reader's words; empty for none
 */
public record Brief(List<String> ids, String title) {

	/** So many records still make a brief, and an address that every browser takes. */
	public static final int MOST = 100;

	public static final int LONGEST_TITLE = 120;

	private static final Brief EMPTY = new Brief(List.of(), "");

	/**
	 * The brief that two parameters of an address tell; whether its records exist is not
	 * looked up.
	 * @param collected ids with full stops between them, or null
	 * @throws UnknownValue if there is something else in it, or more than a brief can
	 * hold
	 */
	public static Brief of(String collected, String title) {
		String words = (title == null) ? "" : TypedText.of(title);
		if (words.length() > LONGEST_TITLE) {
			throw new UnknownValue("title", words);
		}
		return new Brief(List.of(), words).with((collected == null) ? "" : collected);
	}

	public boolean isEmpty() {
		return this.ids.isEmpty();
	}

	public int size() {
		return this.ids.size();
	}

	public boolean has(String id) {
		return this.ids.contains(id);
	}

	/**
	 * With more records at its end.
	 * @param added ids with full stops between them
	 */
	public Brief with(String added) {
		List<String> all = Stream.concat(this.ids.stream(), Stream.of(added.split("\\.")))
			.filter((id) -> !id.isBlank())
			.distinct()
			.toList();
		if (all.size() > MOST || !all.stream().allMatch(Brief::isId)) {
			throw new UnknownValue("collected", added);
		}
		return new Brief(all, this.title);
	}

	public Brief without(String dropped) {
		return new Brief(this.ids.stream().filter((id) -> !id.equals(dropped)).toList(), this.title);
	}

	/**
	 * With a record a place nearer to the beginning.
	 */
	public Brief earlier(String id) {
		return moved(id, -1);
	}

	/**
	 * With a record a place nearer to the end.
	 */
	public Brief later(String id) {
		return moved(id, 1);
	}

	private Brief moved(String id, int places) {
		int from = this.ids.indexOf(id);
		int to = from + places;
		if (from < 0 || to < 0 || to >= this.ids.size()) {
			return this;
		}
		List<String> moved = new ArrayList<>(this.ids);
		Collections.swap(moved, from, to);
		return new Brief(moved, this.title);
	}

	/**
	 * Whether a text has the form of the id of a record.
	 */
	public static boolean isId(String text) {
		return text.matches("\\d{4}-\\d{1,6}-\\d{1,6}");
	}

	/**
	 * The ids as {@link #of} reads them.
	 */
	public String collected() {
		return join(this.ids);
	}

	/**
	 * Ids as a value of a parameter.
	 */
	public static String join(Collection<String> ids) {
		return String.join(".", ids);
	}

	/**
	 * As parameters of an address, without the question mark.
	 */
	public String query() {
		return (isEmpty() ? "" : "collected=" + collected()) + ((isEmpty() || this.title.isEmpty()) ? ""
				: "&title=" + UriUtils.encode(this.title, StandardCharsets.UTF_8));
	}

	/**
	 * That of a reader who has collected nothing.
	 */
	public static Brief empty() {
		return EMPTY;
	}

}
