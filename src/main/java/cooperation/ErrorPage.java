package cooperation;

import java.util.Set;

import cooperation.activity.UnknownValue;

/**
 * A page in place of the one asked for.
 *
 * @param status the status code answered with
 * @param explained the status code whose words fit it best
 * @param unknown the value that was not understood, or null
 * @param address what was asked for, without its parameters
 */
public record ErrorPage(int status, int explained, UnknownValue unknown, String address) {

	/** Parameters whose values are not chosen from a filter, so that other words fit. */
	private static final Set<String> OWN_WORDS = Set.of("collected", "title");

	/**
	 * The part of the message keys that tells errors apart.
	 */
	public String key() {
		if (this.unknown == null) {
			return Integer.toString(this.explained);
		}
		return OWN_WORDS.contains(this.unknown.parameter()) ? this.unknown.parameter() : "value";
	}

	/**
	 * What the text of the error names.
	 */
	public Object[] arguments() {
		return (this.unknown == null) ? new Object[] { this.address }
				: new Object[] { this.unknown.parameter(), this.unknown.value() };
	}

}
