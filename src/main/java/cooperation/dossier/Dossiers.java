package cooperation.dossier;

import java.util.List;

import cooperation.activity.Activity;
import cooperation.activity.ActivityFilter;
import cooperation.activity.Brief;
import cooperation.activity.Facet;
import cooperation.activity.KeptRecords;
import cooperation.activity.Overview;
import cooperation.activity.Overviews;
import cooperation.directory.Directories;
import cooperation.directory.Noun;

import org.springframework.stereotype.Component;

/**
 * Opens the dossier of a subject, or of a reader.
 */
@Component
class Dossiers {

	private final Overviews overviews;

	private final KeptRecords records;

	private final Directories directories;

	Dossiers(Overviews overviews, KeptRecords records, Directories directories) {
		this.records = records;
		this.overviews = overviews;
		this.directories = directories;
	}

	/**
	 * The dossier of the subject with that slug.
	 * @throws UnknownSubject if there is none
	 */
	Dossier of(Facet facet, String slug) {
		Noun subject = facet.nouns(this.directories.current())
			.bySlug(slug)
			.map((noun) -> (Noun) noun)
			.orElseThrow(() -> new UnknownSubject(slug));
		return of(ActivityFilter.of(facet, subject.code()));
	}

	Dossier of(ActivityFilter filter) {
		return new Dossier(this.overviews.of(filter, Dossier.MOST, Dossier.FIRST, Dossier.COUNTED),
				this.directories.current());
	}

	Dossier of(List<Activity> records) {
		return new Dossier(Overview.of(records, Dossier.COUNTED), this.directories.current());
	}

	/**
	 * The records a reader has collected.
	 * @throws cooperation.activity.UnknownValue if one of them does not exist
	 */
	Dossier of(Brief brief) {
		return of(this.records.of(brief));
	}

}
