package cooperation.export;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigInteger;
import java.util.Date;
import java.util.Optional;

import cooperation.dossier.Paper;
import cooperation.language.Dates;
import cooperation.report.Release;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.PackageProperties;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;

/**
 * What a document has around its text: styles, properties, the sheet, the foot of each
 * page.
 */
record DocxSetting(XWPFDocument document, Paper paper, RecordWords words, PageAddress address) {

	/** Stand in the words of the foot where the word processor counts. */
	private static final String PAGE = "\uE000";

	private static final String PAGES = "\uE001";

	void apply() throws IOException {
		styles();
		properties();
		foot();
		sheet();
	}

	private void styles() throws IOException {
		try (InputStream styles = DocxSetting.class.getResourceAsStream("/export/styles.xml")) {
			this.document.createStyles().setStyles(StylesDocument.Factory.parse(styles).getStyles());
		}
		catch (XmlException wrong) {
			throw new IOException(wrong);
		}
	}

	private void properties() throws IOException {
		try {
			PackageProperties properties = this.document.getPackage().getPackageProperties();
			properties.setTitleProperty(this.paper.title().in(this.words.language()));
			properties.setSubjectProperty(this.address.page());
			properties.setCreatorProperty(this.words.word("portal.name"));
			properties.setLanguageProperty(DocxText.tag(this.words.language()));
			properties.setVersionProperty(release().version());
			properties.setCreatedProperty(Optional.of(Date.from(release().publishedAt())));
		}
		catch (InvalidFormatException impossible) {
			throw new IOException(impossible);
		}
	}

	private Release release() {
		return this.words.edition().release();
	}

	/**
	 * Symbol, release and its day, address, page n of m.
	 */
	private void foot() {
		XWPFParagraph foot = this.document.createFooter(HeaderFooterType.DEFAULT).createParagraph();
		foot.setStyle("Footer");
		String symbol = this.paper.annex()
			.sources()
			.stream()
			.map((source) -> source.report().symbol())
			.findFirst()
			.orElse(this.words.edition().reports().get(0).symbol());
		String text = String.join(" · ", symbol, this.words.word("footer.release", release().version()),
				Dates.day(release().publishedAt(), this.words.language()), this.address.place(),
				this.words.word("paper.page", PAGE, PAGES));
		for (String piece : text.split("(?<=[" + PAGE + PAGES + "])|(?=[" + PAGE + PAGES + "])")) {
			if (piece.equals(PAGE) || piece.equals(PAGES)) {
				foot.getCTP().addNewFldSimple().setInstr(piece.equals(PAGE) ? "PAGE" : "NUMPAGES");
			}
			else {
				DocxText.write(foot.createRun(), piece, this.words.language());
			}
		}
	}

	/**
	 * A4 with margins of two centimetres.
	 */
	private void sheet() {
		CTSectPr section = this.document.getDocument().getBody().getSectPr();
		CTPageSz size = section.addNewPgSz();
		size.setW(BigInteger.valueOf(11906));
		size.setH(BigInteger.valueOf(16838));
		CTPageMar margin = section.addNewPgMar();
		BigInteger side = BigInteger.valueOf(1134);
		margin.setTop(side);
		margin.setRight(side);
		margin.setBottom(side);
		margin.setLeft(side);
		margin.setHeader(BigInteger.valueOf(567));
		margin.setFooter(BigInteger.valueOf(567));
		margin.setGutter(BigInteger.ZERO);
	}

}
