package cooperation.activity;

import java.util.Collection;
import java.util.function.Function;

/**
 * A parameter that can have only a few values.
 */
public final class OneOf {

	private OneOf() {
	}

	/**
	 * What a value stands for.
	 * @param word the value of the parameter that each of those offered has
	 * @throws UnknownValue if it stands for none of them; it names those there are
	 */
	public static <T> T chosen(String parameter, String value, Collection<T> offered, Function<T, ?> word) {
		return offered.stream()
			.filter((one) -> word.apply(one).toString().equals(value))
			.findFirst()
			.orElseThrow(() -> new UnknownValue(parameter, value, offered.stream().map(word)));
	}

}
