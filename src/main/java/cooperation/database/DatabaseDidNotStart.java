package cooperation.database;

/**
 * Why the embedded database cannot be used, in one sentence, and what the reader can do.
 */
class DatabaseDidNotStart extends RuntimeException {

	static final String OTHER_PLACE = "name another directory in portal.database.directory, "
			+ "or a PostgreSQL server in spring.datasource.url.";

	private static final long serialVersionUID = 1L;

	private final String remedy;

	DatabaseDidNotStart(String sentence, String remedy, Throwable cause) {
		super(sentence, cause);
		this.remedy = remedy;
	}

	DatabaseDidNotStart(String sentence, String remedy) {
		this(sentence, remedy, null);
	}

	String remedy() {
		return this.remedy;
	}

}
