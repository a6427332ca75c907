package cooperation;

import java.util.List;

import cooperation.directory.Directory;
import cooperation.language.Language;
import cooperation.report.Release;
import cooperation.report.Report;

/**
 * What every page is served with.
 *
 * @param language the language of the page
 * @param languages those it can be switched to
 * @param base scheme, host and port: {@code https://portal.example}
 * @param path the address behind the language, empty for the home page:
 * {@code /organizations/au}
 * @param query the parameters, without the question mark; empty where there are none
 * @param reports the newest first; empty, like release and directory, when the database
 * cannot be reached
 */
public record Site(Language language, List<Language> languages, String base, String path, String query,
		List<Report> reports, Release release, Directory directory) {

	/**
	 * The same page in a language, with the choices made.
	 */
	public String in(Language other) {
		return "/" + other.code() + this.path + (this.query.isEmpty() ? "" : "?" + this.query);
	}

	/**
	 * The address in this page's language of what stands behind the language.
	 */
	public String to(String path) {
		return "/" + this.language.code() + path;
	}

	/**
	 * The report of a code.
	 */
	public Report report(String code) {
		return this.reports.stream().filter((report) -> report.code().equals(code)).findFirst().orElseThrow();
	}

	public Report report() {
		return this.reports.get(0);
	}

}
