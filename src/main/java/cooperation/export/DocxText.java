package cooperation.export;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;

import com.ibm.icu.util.ULocale;
import cooperation.language.Language;
import cooperation.language.LocalizedText;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFFootnote;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLanguage;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STHint;

/**
 * Text of a document for word processors, in one language or several. Every run is marked
 * with its language.
 */
class DocxText {

	/** Between the margins of an A4 page, in twentieths of a point. */
	static final int WIDTH = 9638;

	private static final String EAST_ASIA = "zh ja ko";

	private final XWPFDocument document;

	private final List<Language> languages;

	DocxText(XWPFDocument document, List<Language> languages) {
		this.document = document;
		this.languages = languages;
	}

	/**
	 * A paragraph. Two languages stand in it one behind the other, so that a heading is
	 * one entry of the outline.
	 */
	XWPFParagraph paragraph(String style, LocalizedText text) {
		XWPFParagraph paragraph = this.document.createParagraph();
		paragraph.setStyle(style);
		for (Language language : this.languages) {
			if (language != this.languages.get(0)) {
				paragraph.createRun().setText("  ");
			}
			run(paragraph, text, language);
		}
		return paragraph;
	}

	/**
	 * Passages of some paragraphs each, below one another; two languages side by side, in
	 * a table with one row a passage, headed by their names.
	 * @return the first paragraph of each passage, in the first language
	 */
	List<XWPFParagraph> passages(List<List<Part>> passages) {
		if (this.languages.size() == 1) {
			return passages.stream()
				.map((parts) -> parts.stream().map((part) -> paragraph(part.style(), part.text())).toList().get(0))
				.toList();
		}
		XWPFTable table = table("Columns", passages.size() + 1, this.languages.size());
		table.getRow(0).setRepeatHeader(true);
		List<XWPFParagraph> first = new ArrayList<>();
		for (int column = 0; column < this.languages.size(); column++) {
			Language language = this.languages.get(column);
			XWPFParagraph head = table.getRow(0).getCell(column).getParagraphs().get(0);
			head.setStyle("TableHead");
			write(head.createRun(), language.nativeName(), language);
			for (int row = 0; row < passages.size(); row++) {
				XWPFParagraph start = fill(table.getRow(row + 1).getCell(column), passages.get(row), language);
				if (column == 0) {
					first.add(start);
				}
			}
		}
		return first;
	}

	/**
	 * Rows of a table are not kept with the next: all of them would be.
	 */
	private XWPFParagraph fill(XWPFTableCell cell, List<Part> parts, Language language) {
		for (Part part : parts) {
			XWPFParagraph paragraph = (part == parts.get(0)) ? cell.getParagraphs().get(0) : cell.addParagraph();
			paragraph.setStyle(part.style());
			paragraph.setKeepNext(false);
			run(paragraph, part.text(), language);
		}
		return cell.getParagraphs().get(0);
	}

	/**
	 * A table with a head that is repeated on every page. Two languages stand in a cell
	 * one below the other, unless they say the same.
	 */
	void table(List<LocalizedText> head, List<List<LocalizedText>> rows) {
		XWPFTable table = table("Grid", rows.size() + 1, head.size());
		table.getRow(0).setRepeatHeader(true);
		fill(table, 0, "TableHead", head);
		for (int i = 0; i < rows.size(); i++) {
			fill(table, i + 1, "TableText", rows.get(i));
		}
	}

	private void fill(XWPFTable table, int row, String style, List<LocalizedText> texts) {
		table.getRow(row).setCantSplitRow(true);
		for (int column = 0; column < texts.size(); column++) {
			XWPFTableCell cell = table.getRow(row).getCell(column);
			LocalizedText text = texts.get(column);
			List<Language> shown = this.languages.stream()
				.filter((language) -> language == this.languages.get(0)
						|| !text.in(language).equals(text.in(this.languages.get(0))))
				.toList();
			for (Language language : shown) {
				XWPFParagraph paragraph = (language == shown.get(0)) ? cell.getParagraphs().get(0)
						: cell.addParagraph();
				paragraph.setStyle(style);
				run(paragraph, text, language);
			}
		}
	}

	private XWPFTable table(String style, int rows, int columns) {
		XWPFTable table = this.document.createTable(rows, columns);
		table.removeBorders();
		table.setStyleID(style);
		table.setWidth(WIDTH);
		CTTblGrid grid = table.getCTTbl().addNewTblGrid();
		for (int i = 0; i < columns; i++) {
			grid.addNewGridCol().setW(BigInteger.valueOf(WIDTH / columns));
		}
		return table;
	}

	/**
	 * Puts a footnote behind a paragraph, in every language of the document.
	 */
	void footnote(XWPFParagraph paragraph, LocalizedText text) {
		XWPFFootnote note = this.document.createFootnote();
		XWPFParagraph body = note.createParagraph();
		body.setStyle("FootnoteText");
		this.languages.forEach((language) -> {
			body.createRun().setText(" ");
			run(body, text, language);
		});
		paragraph.addFootnoteReference(note);
	}

	/**
	 * The text in a language, or in that which stands in for it, marked with it.
	 */
	void run(XWPFParagraph paragraph, LocalizedText text, Language language) {
		write(paragraph.createRun(), text.in(language), text.languageFor(language));
	}

	static void write(XWPFRun run, String text, Language language) {
		run.setText(text);
		mark(run, language);
	}

	/**
	 * Marks the language. Quotation marks and dashes have one code for all scripts; the
	 * hint makes them those of the East Asian font.
	 */
	private static void mark(XWPFRun run, Language language) {
		String tag = tag(language);
		CTRPr properties = run.getCTR().isSetRPr() ? run.getCTR().getRPr() : run.getCTR().addNewRPr();
		boolean eastAsian = EAST_ASIA.contains(language.code());
		if (eastAsian) {
			properties.addNewRFonts().setHint(STHint.EAST_ASIA);
		}
		CTLanguage marked = properties.addNewLang();
		marked.setVal(tag);
		if (eastAsian) {
			marked.setEastAsia(tag);
		}
	}

	/**
	 * The tag that word processors know: with a country, en-GB, zh-CN.
	 */
	static String tag(Language language) {
		ULocale likely = ULocale.addLikelySubtags(ULocale.forLocale(language.locale()));
		return likely.getLanguage() + "-" + likely.getCountry();
	}

	/**
	 * A paragraph to be written.
	 */
	record Part(String style, LocalizedText text) {
	}

}
