package cooperation.dossier;

import java.util.List;
import java.util.stream.Stream;

import cooperation.activity.Activity;
import cooperation.activity.ActivitySearch;
import cooperation.activity.Listing;
import cooperation.activity.Order;
import cooperation.activity.Wording;
import cooperation.directory.Directories;
import cooperation.directory.Directory;
import cooperation.language.Words;

import org.springframework.stereotype.Component;

/**
 * Writes the paper of all records of a listing.
 */
@Component
public class SelectionPapers {

	private static final List<Grouping> BY_SUBJECT = List.of(Grouping.THEME, Grouping.ORGANIZATION, Grouping.DATE);

	private static final List<Grouping> BY_DATE = List.of(Grouping.DATE, Grouping.THEME, Grouping.ORGANIZATION);

	private final Papers papers;

	private final ActivitySearch search;

	private final Directories directories;

	private final Wording wording;

	private final Words words;

	SelectionPapers(Papers papers, ActivitySearch search, Directories directories, Wording wording, Words words) {
		this.papers = papers;
		this.search = search;
		this.directories = directories;
		this.wording = wording;
		this.words = words;
	}

	/**
	 * The groupings there are, first the one that suits the order of the listing.
	 */
	public static List<Grouping> groupings(Listing listing) {
		return (listing.order() == Order.DATE) ? BY_DATE : BY_SUBJECT;
	}

	/**
	 * Whether a paper holds as many records.
	 */
	public boolean holds(long records) {
		return records <= Paper.MOST;
	}

	/**
	 * The paper of a listing, whichever of its pages that names.
	 * @throws TooManyRecords if they are more than a paper holds
	 */
	public Paper of(Listing listing, Arrangement arrangement) {
		long total = this.search.count(listing.filter());
		if (!holds(total)) {
			throw new TooManyRecords(total, Paper.MOST);
		}
		Directory directory = this.directories.current();
		try (Stream<Activity> records = this.search.all(listing.filter(), listing.order())) {
			return this.papers.of(listing.filter().name(),
					this.words.each((language) -> this.wording.of(listing.filter(), directory, language)),
					records.toList(), arrangement);
		}
	}

}
