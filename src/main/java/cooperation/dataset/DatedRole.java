package cooperation.dataset;

/**
 * A date of a record as its cell gives it: {@code 2019}, {@code reference:2005-07},
 * {@code planned:2021/2025}.
 *
 * @param role {@code event}, {@code reference} or {@code planned}; {@code event} goes
 * without saying
 */
record DatedRole(String role, Edtf date) {

	/**
	 * Reads one value of the column {@code dates}.
	 * @throws java.time.DateTimeException if its date is none
	 */
	static DatedRole parse(String value) {
		int colon = value.indexOf(':');
		String role = (colon < 0) ? "event" : value.substring(0, colon);
		return new DatedRole(role, Edtf.parse(value.substring(colon + 1)));
	}

}
