package cooperation.export;

import cooperation.directory.Directories;
import cooperation.language.Languages;
import cooperation.report.Releases;
import cooperation.report.Reports;

import org.springframework.stereotype.Component;

/**
 * Opens the edition that is published.
 */
@Component
class Editions {

	private final Releases releases;

	private final Reports reports;

	private final Directories directories;

	private final Languages languages;

	Editions(Releases releases, Reports reports, Directories directories, Languages languages) {
		this.releases = releases;
		this.reports = reports;
		this.directories = directories;
		this.languages = languages;
	}

	Edition current() {
		return new Edition(this.releases.findFirstByOrderByPublishedAtDesc(), this.reports.findAllByOrderByIssuedDesc(),
				this.directories.current(), this.languages);
	}

}
