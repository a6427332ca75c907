package cooperation;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;

import cooperation.activity.Brief;
import cooperation.activity.Carried;
import cooperation.directory.Directory;
import cooperation.language.Dates;
import cooperation.language.Language;
import cooperation.report.Release;
import cooperation.report.Report;

/**
 * What every page is served with.
 *
 * @param language the language of the page
 * @param languages those it can be switched to
 * @param carried what the reader takes along from page to page
 * @param base scheme, host and port: {@code https://portal.example}
 * @param path the address behind the language, empty for the home page:
 * {@code /organizations/au}
 * @param query the parameters but those carried along, without the question mark; empty
 * where there are none
 * @param reports the newest first; empty, like release and directory, when the database
 * cannot be reached
 */
public record Site(Language language, List<Language> languages, Carried carried, String base, String path, String query,
		List<Report> reports, Release release, Directory directory) {

	/** Documents in the language of a page, or in the two that it is read in. */
	private static final Pattern PAPER = Pattern.compile("\\.(pdf|docx)$");

	/** Pages that show records, by their address. */
	private static final Pattern RECORDS = Pattern
		.compile("/activities|/(organizations|themes|entities)/[^/]+|/dates/(\\d{4}(/\\d{2})?|undated)");

	/**
	 * The same page in a language, with the choices made.
	 */
	public String in(Language other) {
		return "/" + other.code() + this.path + (this.query.isEmpty() ? "" : "?" + this.query);
	}

	/**
	 * The same page in another language, read beside the same two languages if this one
	 * is.
	 */
	public String switchedTo(Language other) {
		return this.carried.beside(other.equals(parallel()) ? this.language : parallel()).to(in(other));
	}

	/**
	 * The same page with its titles and summaries in another language beside them; alone
	 * for null.
	 */
	public String besides(Language other) {
		return this.carried.beside(other).to(in(this.language));
	}

	/**
	 * The address in this page's language of what stands behind the language. A page
	 * takes along what the reader carries, a document the second language; a file of data
	 * is the same for everybody.
	 */
	public String to(String path) {
		int query = path.indexOf('?');
		String file = (query < 0) ? path : path.substring(0, query);
		String address = plain(path);
		if (!file.contains(".")) {
			return this.carried.to(address);
		}
		return PAPER.matcher(file).find() ? this.carried.with(Brief.empty()).to(address) : address;
	}

	/**
	 * The same without anything taken along: for everybody, or where a form says it.
	 */
	public String plain(String path) {
		return "/" + this.language.code() + path;
	}

	/**
	 * The address of a paragraph.
	 * @param report its code
	 */
	public String paragraph(String report, int number) {
		return to("/reports/" + report(report).slug() + "/paragraphs/" + number);
	}

	/**
	 * The language that titles and summaries are shown in beside that of the page; null
	 * for none.
	 */
	public Language parallel() {
		return this.carried.parallel();
	}

	/**
	 * The records the reader has collected.
	 */
	public Brief brief() {
		return this.carried.brief();
	}

	/**
	 * The languages that this page can be read beside.
	 */
	public List<Language> others() {
		return this.languages.stream().filter((other) -> !other.equals(this.language)).toList();
	}

	/**
	 * The feed of this page's records, or null where it has none.
	 */
	public String feed() {
		if (!RECORDS.matcher(this.path).matches()) {
			return null;
		}
		// What else a page depends on is how it shows them.
		boolean chosen = this.path.equals("/activities") && !this.query.isEmpty();
		return plain(this.path + ".atom") + (chosen ? "?" + this.query : "");
	}

	/**
	 * The report of a code.
	 */
	public Report report(String code) {
		return Report.of(code, this.reports);
	}

	/**
	 * A year or month in words: {@code 2019}, {@code 2018-12}.
	 */
	public String period(String period) {
		return Dates.period(period, this.language);
	}

	/**
	 * The short name of a month, 1 to 12.
	 */
	public String month(int month) {
		return Dates.month(month, this.language);
	}

	public String day(LocalDate day) {
		return Dates.day(day, this.language);
	}

	/**
	 * The day the release was published, in words.
	 */
	public String published() {
		return Dates.day(this.release.publishedAt(), this.language);
	}

	/**
	 * The newest report.
	 */
	public Report report() {
		return this.reports.get(0);
	}

}
