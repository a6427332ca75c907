package cooperation.export;

import java.util.stream.Stream;

import cooperation.activity.Activity;
import cooperation.activity.ActivityFilter;
import cooperation.activity.ActivitySearch;
import cooperation.activity.Listing;
import cooperation.activity.Order;
import cooperation.activity.Wording;
import cooperation.directory.Directories;
import cooperation.language.Language;
import cooperation.language.Languages;
import cooperation.report.Citations;
import cooperation.report.Releases;
import cooperation.report.Reports;

import org.springframework.context.MessageSource;
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

	private final MessageSource messages;

	private final Citations citations;

	Selections(ActivitySearch search, Wording wording, Directories directories, Reports reports, Releases releases,
			Languages languages, MessageSource messages, Citations citations) {
		this.search = search;
		this.wording = wording;
		this.directories = directories;
		this.reports = reports;
		this.releases = releases;
		this.languages = languages;
		this.messages = messages;
		this.citations = citations;
	}

	/**
	 * The records of a filter.
	 */
	Selection of(ActivityFilter filter, Order order, PageAddress page) {
		String title = this.wording.of(filter, this.directories.current(), page.language());
		return new Selection(page, filter, Selection.name(filter), title, this.search.count(filter),
				() -> this.search.all(filter, order), words(page.language()));
	}

	/**
	 * One page of a listing, which knows how many records there are in all.
	 */
	Selection of(Listing listing, PageAddress page) {
		Selection all = of(listing.filter(), listing.order(), page);
		return new Selection(page, all.filter(), all.name(), all.title(), all.total(),
				() -> this.search.page(listing).stream(), all.words());
	}

	/**
	 * A single record.
	 */
	Selection of(Activity record, PageAddress page) {
		return new Selection(page, ActivityFilter.NONE, "cooperation-" + record.id(),
				record.title().in(page.language()), 1, () -> Stream.of(record), words(page.language()));
	}

	/**
	 * What the records of the published release need beside them, in a language.
	 */
	RecordWords words(Language language) {
		return new RecordWords(language, edition(), this.messages, this.citations);
	}

	/**
	 * What is published now.
	 */
	Edition edition() {
		return new Edition(this.releases.findFirstByOrderByPublishedAtDesc(), this.reports.findAllByOrderByIssuedDesc(),
				this.directories.current(), this.languages);
	}

}
