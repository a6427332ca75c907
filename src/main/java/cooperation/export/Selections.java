package cooperation.export;

import java.util.stream.Stream;

import cooperation.activity.Activity;
import cooperation.activity.ActivityFilter;
import cooperation.activity.ActivitySearch;
import cooperation.activity.Order;
import cooperation.activity.Wording;
import cooperation.directory.Directories;
import cooperation.language.Languages;
import cooperation.report.Releases;
import cooperation.report.Reports;

import org.springframework.stereotype.Component;

/**
 * Makes a selection of what a page shows.
 */
@Component
class Selections {

	private final ActivitySearch search;

	private final Wording wording;

	private final Directories directories;

	private final Reports reports;

	private final Releases releases;

	private final Languages languages;

	Selections(ActivitySearch search, Wording wording, Directories directories, Reports reports, Releases releases,
			Languages languages) {
		this.search = search;
		this.wording = wording;
		this.directories = directories;
		this.reports = reports;
		this.releases = releases;
		this.languages = languages;
	}

	/**
	 * The records of a filter.
	 */
	Selection of(ActivityFilter filter, Order order, PageAddress page) {
		Edition edition = edition();
		return new Selection(page, filter, Selection.name(filter),
				this.wording.of(filter, edition.directory(), page.language()), this.search.count(filter),
				() -> this.search.all(filter, order), edition);
	}

	/**
	 * A single record.
	 */
	Selection of(Activity record, PageAddress page) {
		return new Selection(page, ActivityFilter.NONE, "cooperation-" + record.id(),
				record.title().in(page.language()), 1, () -> Stream.of(record), edition());
	}

	private Edition edition() {
		return new Edition(this.releases.findFirstByOrderByPublishedAtDesc(), this.reports.findAllByOrderByIssuedDesc(),
				this.directories.current(), this.languages);
	}

}
