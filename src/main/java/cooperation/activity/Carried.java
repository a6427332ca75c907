package cooperation.activity;

import cooperation.language.Language;

/**
 * What a reader takes along from page to page, as parameters of every address.
 *
 * @param parallel the language read beside that of the page, parameter {@code parallel};
 * null for none
 */
public record Carried(Language parallel, Brief brief) {

	public static final Carried NOTHING = new Carried(null, Brief.empty());

	public Carried beside(Language other) {
		return new Carried(other, this.brief);
	}

	/**
	 * With other records.
	 */
	public Carried with(Brief other) {
		return new Carried(this.parallel, other);
	}

	/**
	 * An address that takes it along.
	 */
	public String to(String address) {
		return joined(joined(address, this.brief.query()), (this.parallel == null) ? "" : "parallel=" + this.parallel);
	}

	private static String joined(String address, String query) {
		return query.isEmpty() ? address : address + (address.contains("?") ? "&" : "?") + query;
	}

}
