package cooperation.activity;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import cooperation.directory.Directory;
import cooperation.directory.Noun;
import cooperation.directory.Nouns;

import org.springframework.util.MultiValueMap;
import org.springframework.web.util.UriUtils;

/**
 * What a reader has chosen. Values of the same facet mean <em>or</em>, different facets
 * mean <em>and</em>. It never changes; {@link #with} and {@link #without} make another.
 *
 * @param choices the codes chosen, by facet; a facet without a choice is absent
 * @param text what was typed into the search box, parameter {@code q}, at most 200
 * characters; empty for nothing
 */
public record ActivityFilter(Map<Facet, List<String>> choices, String text) {

	/** More values than this do not make a file easier to tell from others. */
	private static final int VALUES_IN_A_NAME = 6;

	/** There is no end of periods, as there is of codes. */
	private static final int MOST_PERIODS = 50;

	private static final int TEXT_IN_A_NAME = 40;

	/** All records. */
	public static final ActivityFilter NONE = new ActivityFilter(Map.of(), "");

	public ActivityFilter {
		Map<Facet, List<String>> sorted = new EnumMap<>(Facet.class);
		choices.forEach((facet, values) -> {
			if (!values.isEmpty()) {
				sorted.put(facet, values.stream().distinct().sorted().toList());
			}
		});
		choices = Collections.unmodifiableMap(sorted);
		text = TypedText.of(text);
		if (text.length() > SearchText.LONGEST) {
			throw new UnknownValue("q", text.substring(0, 40) + "…");
		}
	}

	/**
	 * The filter that the parameters of an address ask for. A code is known in lower
	 * case, too, and by its slug.
	 * @throws UnknownValue if a value is no code of the directory and no period, or the
	 * text is too long
	 * @throws TooManyValues if there are more than {@value #MOST_PERIODS} periods
	 */
	public static ActivityFilter of(MultiValueMap<String, String> parameters, Directory directory) {
		Map<Facet, List<String>> choices = new EnumMap<>(Facet.class);
		for (Facet facet : Facet.values()) {
			List<String> values = parameters.getOrDefault(facet.parameter(), List.of());
			choices.put(facet,
					values.stream()
						.filter((value) -> !value.isBlank())
						.map((value) -> code(facet, value, directory))
						.toList());
		}
		if (choices.get(Facet.YEAR).size() > MOST_PERIODS) {
			throw new TooManyValues(Facet.YEAR.parameter(), MOST_PERIODS);
		}
		return new ActivityFilter(choices, Objects.requireNonNullElse(parameters.getFirst("q"), ""));
	}

	private static String code(Facet facet, String value, Directory directory) {
		if (facet == Facet.YEAR) {
			return Period.parse(value).map(Period::text).orElseThrow(() -> new UnknownValue(facet.parameter(), value));
		}
		return named(facet.nouns(directory), value).orElseThrow(() -> new UnknownValue(facet.parameter(), value))
			.code();
	}

	private static <T extends Noun> Optional<T> named(Nouns<T> nouns, String value) {
		return nouns.find(value).or(() -> nouns.bySlug(value.toLowerCase(Locale.ROOT)));
	}

	/**
	 * The records of one subject.
	 */
	public static ActivityFilter of(Facet facet, String value) {
		return NONE.with(facet, value);
	}

	public ActivityFilter with(Facet facet, String value) {
		List<String> values = new ArrayList<>(of(facet));
		values.add(value);
		return replaced(facet, values);
	}

	public ActivityFilter without(Facet facet, String value) {
		return replaced(facet, of(facet).stream().filter((chosen) -> !chosen.equals(value)).toList());
	}

	public ActivityFilter without(Facet facet) {
		return replaced(facet, List.of());
	}

	private ActivityFilter replaced(Facet facet, List<String> values) {
		Map<Facet, List<String>> replaced = new EnumMap<>(Facet.class);
		replaced.putAll(this.choices);
		replaced.put(facet, values);
		return new ActivityFilter(replaced, this.text);
	}

	/**
	 * The codes chosen of one facet.
	 */
	public List<String> of(Facet facet) {
		return this.choices.getOrDefault(facet, List.of());
	}

	public boolean has(Facet facet, String value) {
		return of(facet).contains(value);
	}

	/**
	 * The same choices with a text typed.
	 */
	public ActivityFilter typing(String typed) {
		return new ActivityFilter(this.choices, typed);
	}

	/**
	 * The same choices with nothing typed.
	 */
	public ActivityFilter withoutText() {
		return new ActivityFilter(this.choices, "");
	}

	public boolean isEmpty() {
		return this.choices.isEmpty() && this.text.isEmpty();
	}

	/**
	 * As the parameters of an address, always in the same order, without the question
	 * mark. Codes and periods have no character that an address must escape.
	 */
	public String query() {
		StringJoiner query = new StringJoiner("&");
		this.choices.forEach((facet, values) -> values.forEach((value) -> query.add(facet.parameter() + "=" + value)));
		if (!this.text.isEmpty()) {
			query.add("q=" + UriUtils.encode(this.text, StandardCharsets.UTF_8));
		}
		return query.toString();
	}

	/**
	 * For the name of a file: {@code covid-19-au-2020}. Empty for all records.
	 */
	public String name() {
		Stream<String> chosen = this.choices.values()
			.stream()
			.flatMap(List::stream)
			.limit(VALUES_IN_A_NAME)
			.map((value) -> value.replace("..", "-"));
		String typed = this.text.replaceAll("[^\\p{L}\\p{N}]+", "-").replaceAll("^-|-$", "");
		return Stream.concat(chosen, Stream.of(typed.substring(0, Math.min(typed.length(), TEXT_IN_A_NAME))))
			.filter((part) -> !part.isEmpty())
			.collect(Collectors.joining("-"))
			.toLowerCase(Locale.ROOT);
	}

}
