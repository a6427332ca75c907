package cooperation.dossier;

import java.util.List;

import cooperation.activity.Activity;
import cooperation.directory.Document;
import cooperation.directory.Noun;
import cooperation.language.Language;
import cooperation.language.LocalizedText;
import cooperation.report.Report;

/**
 * A document to print or to take away: the summary of a subject, a selection of records,
 * a reader's brief. Everything in it is worded already, in every language the portal
 * offers, so that a page, a PDF and a word processor's file differ in their form alone.
 *
 * @param name of a file that holds it, without suffix: {@code cooperation-au-en}
 * @param chapters the records
 * @param languages those it is to be shown in: one, or two in parallel; the first is the
 * document's own
 */
public record Paper(String name, LocalizedText title, Overview overview, List<Chapter> chapters, Annex annex,
		List<Language> languages) {

	/** More records than this are no document to read. */
	public static final int MOST = 500;

	public Language language() {
		return this.languages.get(0);
	}

	public boolean parallel() {
		return this.languages.size() > 1;
	}

	/**
	 * What the document is about.
	 *
	 * @param lead one sentence on the subject, or null
	 * @param facts the agenda sub-item, the paragraphs, the period and so on
	 * @param figures what can be counted
	 * @param chart how the records are spread, or null where there is nothing to compare
	 */
	public record Overview(LocalizedText lead, List<Fact> facts, List<Figure> figures, Chart chart) {
	}

	/** A statement with its label. */
	public record Fact(LocalizedText label, LocalizedText value) {
	}

	/** A number with its label. */
	public record Figure(LocalizedText label, long value) {
	}

	/**
	 * How many records name each of some nouns.
	 *
	 * @param bars the most frequent first
	 */
	public record Chart(LocalizedText caption, List<Tally> bars) {

		/** As many steps as the style sheets have lengths of bars. */
		private static final int STEPS = 20;

		/**
		 * The length of a bar, from 1 to 20, where the longest is 20.
		 */
		public long length(Tally bar) {
			return Math.max(1, Math.round((double) STEPS * bar.records() / this.bars.get(0).records()));
		}

	}

	/**
	 * Some of the records.
	 *
	 * @param key fit for an {@code id}
	 * @param heading what they have in common, in words
	 */
	public record Chapter(String key, LocalizedText heading, List<Entry> entries) {
	}

	/**
	 * A record.
	 *
	 * @param organizations those it names, but for the one it stands under and those that
	 * every record of the paper names
	 * @param dates in words, or that it is undated
	 * @param citation of its paragraphs, with the symbol of the report
	 */
	public record Entry(Activity record, List<Noun> organizations, LocalizedText dates, LocalizedText citation) {
	}

	/**
	 * What stands behind the records.
	 *
	 * @param entities the UN entities that the records name, the most frequent first
	 * @param documents those that the records name
	 * @param sources the reports that the records are taken from
	 */
	public record Annex(List<Entry> agreements, List<Noun> entities, List<Document> documents, List<Source> sources) {
	}

	/**
	 * A report.
	 *
	 * @param citation of all its paragraphs that the document rests on
	 */
	public record Source(Report report, LocalizedText citation) {
	}

}
