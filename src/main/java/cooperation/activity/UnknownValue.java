package cooperation.activity;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/**
 * An address gives a parameter a value that it cannot have.
 */
@ResponseStatus(HttpStatus.BAD_REQUEST)
public class UnknownValue extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final String parameter;

	private final String value;

	public UnknownValue(String parameter, String value) {
		super("Unknown value of " + parameter + ": " + value);
		this.parameter = parameter;
		this.value = value;
	}

	public String parameter() {
		return this.parameter;
	}

	public String value() {
		return this.value;
	}

}
