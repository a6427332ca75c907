package cooperation.dossier;

import java.util.List;

import cooperation.report.CitedParagraphs;
import cooperation.report.Report;

import org.springframework.http.HttpStatus;

/**
 * A citation that a reader has looked up, with the paragraphs it names.
 *
 * @param text as typed
 * @param cited what it names, or null if it is no citation
 * @param citation as the portal writes it; null where no paragraph of it exists
 * @param extent how far citation and report go, or null where no report is cited
 * @param found the paragraphs that are shown
 */
public record CitePage(String text, CitedParagraphs cited, String citation, Extent extent, List<ParagraphPage> found) {

	/** Paragraphs on a page; the others are read in the report. */
	static final int MOST = 30;

	/**
	 * How far a citation and its report go.
	 *
	 * @param paragraphs how many paragraphs of the report are cited
	 * @param last the number of the report's last paragraph
	 */
	public record Extent(int paragraphs, int last) {
	}

	/**
	 * What the page says of the citation.
	 */
	public enum Answer {

		/** Nothing was asked yet. */
		FORM(HttpStatus.OK),

		PARAGRAPHS(HttpStatus.OK),

		/** A symbol alone. */
		REPORT(HttpStatus.OK),

		/** A paragraph the report does not have; those it has are shown. */
		BEYOND(HttpStatus.NOT_FOUND),

		/** A symbol the portal has no report of. */
		UNKNOWN(HttpStatus.NOT_FOUND),

		UNREAD(HttpStatus.BAD_REQUEST),

		LONG(HttpStatus.BAD_REQUEST);

		private final HttpStatus status;

		Answer(HttpStatus status) {
			this.status = status;
		}

		int status() {
			return this.status.value();
		}

		public boolean fault() {
			return this.status.isError();
		}

	}

	/**
	 * A text that is no citation, or none at all.
	 */
	static CitePage of(String text) {
		return of(text, null);
	}

	/**
	 * A citation of a report that is not here.
	 */
	static CitePage of(String text, CitedParagraphs cited) {
		return new CitePage(text, cited, null, null, List.of());
	}

	public Answer answer() {
		if (this.text.isBlank()) {
			return Answer.FORM;
		}
		if (this.cited == null) {
			return (this.text.length() > CitedParagraphs.LONGEST) ? Answer.LONG : Answer.UNREAD;
		}
		if (this.cited.report() == null) {
			return Answer.UNKNOWN;
		}
		if (this.cited.runs().isEmpty()) {
			return Answer.REPORT;
		}
		return this.cited.missing(this.extent.last()).isPresent() ? Answer.BEYOND : Answer.PARAGRAPHS;
	}

	public Report report() {
		return this.cited.report();
	}

	/**
	 * Whether more paragraphs are cited than are shown.
	 */
	public boolean more() {
		return this.extent != null && this.extent.paragraphs() > this.found.size();
	}

	/**
	 * The first paragraph cited that the report does not have.
	 */
	public int missing() {
		return this.cited.missing(this.extent.last()).orElseThrow();
	}

	/**
	 * How many characters a citation may have.
	 */
	public int longest() {
		return CitedParagraphs.LONGEST;
	}

	/**
	 * How many records the paragraphs shown tell.
	 */
	public long records() {
		return this.found.stream().flatMap((paragraph) -> paragraph.records().stream()).distinct().count();
	}

	/**
	 * Paragraphs whose citations are shown as examples.
	 */
	public List<List<Integer>> examples() {
		return List.of(List.of(22), List.of(39, 101), List.of(5, 6, 7, 9));
	}

}
