package cooperation.export;

import java.util.List;

import cooperation.directory.Directory;
import cooperation.language.Languages;
import cooperation.report.Release;
import cooperation.report.Report;

/**
 * What a record needs beside it to be understood: the reports it is cited to, the names
 * of its codes.
 */
record Edition(Release release, List<Report> reports, Directory directory, Languages languages) {

	/**
	 * The name of a file, with the release that figures taken from it are to be cited to:
	 * {@code cooperation-2026.1-covid-19-au.csv}.
	 * @param name {@code cooperation}, and what is in it
	 */
	String file(String name, String suffix) {
		return name.replaceFirst("cooperation", "cooperation-" + this.release.version()) + "." + suffix;
	}

	/**
	 * The report of a code.
	 */
	Report report(String code) {
		return Report.of(code, this.reports);
	}

}
