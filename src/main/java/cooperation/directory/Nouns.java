package cooperation.directory;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import cooperation.language.PlainText;

/**
 * All nouns of one sort, in the order of the dataset.
 */
public final class Nouns<T extends Noun> {

	private final Map<String, T> byCode = new LinkedHashMap<>();

	private final Map<String, T> bySlug = new LinkedHashMap<>();

	private final Map<T, List<String>> names = new LinkedHashMap<>();

	private final Map<T, List<String>> terms = new LinkedHashMap<>();

	Nouns(List<T> all) {
		all.forEach((noun) -> {
			this.byCode.put(noun.code(), noun);
			this.bySlug.put(noun.slug(), noun);
			List<String> names = noun.plainNames();
			this.names.put(noun, names);
			this.terms.put(noun, Stream.concat(names.stream(), noun.related().stream().map(PlainText::of)).toList());
		});
	}

	public Collection<T> all() {
		return this.byCode.values();
	}

	/**
	 * The noun of a code that is known to exist, as those of a record are.
	 * @throws IllegalArgumentException if there is none
	 */
	public T get(String code) {
		return find(code).orElseThrow(() -> new IllegalArgumentException("No such code: " + code));
	}

	/**
	 * The nouns of several codes, in their order.
	 */
	public List<T> get(Collection<String> codes) {
		return codes.stream().map(this::get).toList();
	}

	public Optional<T> find(String code) {
		return Optional.ofNullable(this.byCode.get(code));
	}

	public Optional<T> bySlug(String slug) {
		return Optional.ofNullable(this.bySlug.get(slug));
	}

	/**
	 * Those that have exactly this name, in any language.
	 * @param plain in the form of {@link PlainText}
	 */
	public List<T> named(String plain) {
		return with(this.names, plain);
	}

	/**
	 * Those that have exactly this name, or to which the term belongs.
	 * @param plain in the form of {@link PlainText}
	 */
	public List<T> meant(String plain) {
		return with(this.terms, plain);
	}

	private static <T> List<T> with(Map<T, List<String>> names, String plain) {
		return names.keySet().stream().filter((noun) -> names.get(noun).contains(plain)).toList();
	}

	/**
	 * Those of which some name or term has every word typed at the beginning of one of
	 * its own words; Chinese, which has no spaces, anywhere. A name that begins with what
	 * was typed comes first.
	 * @param plain in the form of {@link PlainText}
	 */
	public List<T> suggested(String plain) {
		List<Pattern> words = Stream.of(plain.split("[^\\p{L}\\p{N}]+"))
			.filter((word) -> !word.isEmpty())
			.map((word) -> Pattern.compile("(?<![\\p{L}\\p{N}&&[^\\p{IsHan}]])" + Pattern.quote(word)))
			.toList();
		return words.isEmpty() ? List.of()
				: this.terms.keySet()
					.stream()
					.filter((noun) -> this.terms.get(noun).stream().anyMatch((name) -> hasAll(name, words)))
					.sorted(Comparator.comparing((noun) -> nearness(noun, plain)))
					.toList();
	}

	private static boolean hasAll(String name, List<Pattern> words) {
		return words.stream().allMatch((word) -> word.matcher(name).find());
	}

	private int nearness(T noun, String plain) {
		List<String> own = this.terms.get(noun);
		return own.contains(plain) ? 0 : own.stream().anyMatch((name) -> name.startsWith(plain)) ? 1 : 2;
	}

	public int size() {
		return this.byCode.size();
	}

}
