package cooperation.export;

import java.util.List;
import java.util.stream.Stream;

import cooperation.activity.Activity;
import cooperation.activity.ActivityFilter;
import cooperation.activity.ActivitySearch;
import cooperation.activity.Brief;
import cooperation.activity.KeptRecords;
import cooperation.activity.Listing;
import cooperation.activity.Order;
import cooperation.activity.Wording;
import cooperation.language.Language;
import cooperation.report.Citations;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Makes a selection of what a page shows.
 */
@Component
class Selections {

	private final ActivitySearch search;

	private final KeptRecords records;

	private final Wording wording;

	private final Editions editions;

	private final MessageSource messages;

	private final Citations citations;

	Selections(ActivitySearch search, KeptRecords records, Wording wording, Editions editions, MessageSource messages,
			Citations citations) {
		this.search = search;
		this.records = records;
		this.wording = wording;
		this.editions = editions;
		this.messages = messages;
		this.citations = citations;
	}

	/**
	 * The records of a filter.
	 */
	Selection of(ActivityFilter filter, Order order, PageAddress page) {
		RecordWords words = words(page.language());
		String title = this.wording.of(filter, words.edition().directory(), page.language());
		return new Selection(page, filter, filter.query(), Selection.name(filter), title, this.search.count(filter),
				() -> this.search.all(filter, order), words);
	}

	/**
	 * One page of a listing, which knows how many records there are in all.
	 */
	Selection of(Listing listing, PageAddress page) {
		Selection all = of(listing.filter(), listing.order(), page);
		return new Selection(page, all.filter(), all.query(), all.name(), all.title(), all.total(),
				() -> this.search.page(listing).stream(), all.words());
	}

	/**
	 * The records a reader has collected.
	 * @throws cooperation.activity.UnknownValue if one of them does not exist
	 */
	Selection of(Brief brief, PageAddress page) {
		List<Activity> records = this.records.of(brief);
		RecordWords words = words(page.language());
		String title = brief.title().isEmpty() ? words.word("brief.untitled") : brief.title();
		return new Selection(page, ActivityFilter.NONE, brief.query(), "cooperation-brief", title, records.size(),
				records::stream, words);
	}

	/**
	 * A single record.
	 */
	Selection of(Activity record, PageAddress page) {
		return new Selection(page, ActivityFilter.NONE, "", "cooperation-" + record.id(),
				record.title().in(page.language()), 1, () -> Stream.of(record), words(page.language()));
	}

	/**
	 * What the records of the published release need beside them, in a language.
	 */
	RecordWords words(Language language) {
		return new RecordWords(language, this.editions.current(), this.messages, this.citations);
	}

}
