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
	 * The report of a code.
	 */
	Report report(String code) {
		return this.reports.stream().filter((report) -> report.code().equals(code)).findFirst().orElseThrow();
	}

}
