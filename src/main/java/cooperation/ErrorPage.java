package cooperation;

import cooperation.language.Refusal;

/**
 * A page in place of the one asked for.
 *
 * @param status the status code answered with
 * @param explained the status code whose words fit it best
 * @param refusal why the portal did not do it, where it says so; otherwise null
 * @param address what was asked for, without its parameters
 */
public record ErrorPage(int status, int explained, Refusal refusal, String address) {

	/**
	 * The part of the message keys that tells errors apart.
	 */
	public String key() {
		return (this.refusal == null) ? Integer.toString(this.explained) : this.refusal.key();
	}

	/**
	 * What the text of the error names.
	 */
	public Object[] arguments() {
		return (this.refusal == null) ? new Object[] { this.address } : this.refusal.arguments();
	}

}
