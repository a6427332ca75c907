package cooperation.activity;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import cooperation.language.Refusal;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/**
 * An address gives a parameter a value that it cannot have.
 */
@ResponseStatus(HttpStatus.BAD_REQUEST)
public class UnknownValue extends Refusal {

	private static final long serialVersionUID = 1L;

	/** Parameters whose values are not chosen from a filter, so that other words fit. */
	private static final Set<String> OWN_WORDS = Set.of("collected", "title", "year", "page");

	public UnknownValue(String parameter, String value) {
		super(OWN_WORDS.contains(parameter) ? parameter : "value", parameter, value);
	}

	/**
	 * @param possible the values that it can have, so few that they can be named
	 */
	UnknownValue(String parameter, String value, Stream<?> possible) {
		super("one-of", parameter, value, possible.map(Object::toString).collect(Collectors.joining(" · ")));
	}

	public String parameter() {
		return (String) arguments()[0];
	}

	public String value() {
		return (String) arguments()[1];
	}

}
