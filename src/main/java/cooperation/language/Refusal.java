package cooperation.language;

import java.util.Arrays;

/**
 * The portal does not do what an address asks for, and says why. The subclass carries the
 * status code.
 */
public abstract class Refusal extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final String key;

	private final transient Object[] arguments;

	/**
	 * @param key between {@code error.} and {@code .title} or {@code .text} in the
	 * message bundles
	 * @param arguments what the text names
	 */
	protected Refusal(String key, Object... arguments) {
		super(key + " " + Arrays.toString(arguments));
		this.key = key;
		this.arguments = arguments;
	}

	public String key() {
		return this.key;
	}

	public Object[] arguments() {
		return this.arguments.clone();
	}

}
