package cooperation.activity;

import java.util.List;

import cooperation.directory.Noun;

/**
 * The page of a record.
 *
 * @param related the closest first
 */
public record RecordPage(Activity record, List<Related> related) {

	/**
	 * Some records that have something in common with that of the page, and stand under
	 * no heading before.
	 *
	 * @param nouns what it is; empty for the paragraph
	 * @param filter where all of them are listed; null for the paragraph, which has a
	 * page of its own
	 */
	public record Related(List<Noun> nouns, ActivityFilter filter, List<Activity> records) {

		/**
		 * The part of the message keys that tells the ties apart.
		 */
		public String key() {
			return switch (this.nouns.size()) {
				case 0 -> "paragraph";
				case 1 -> "entity";
				default -> "subject";
			};
		}

	}

}
