package cooperation;

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

	/**
	 * The part of the message keys that tells errors apart.
	 */
	public String key() {
		return (this.unknown == null) ? Integer.toString(this.explained) : "value";
	}

	/**
	 * What the text of the error names.
	 */
	public Object[] arguments() {
		return (this.unknown == null) ? new Object[] { this.address }
				: new Object[] { this.unknown.parameter(), this.unknown.value() };
	}

}
