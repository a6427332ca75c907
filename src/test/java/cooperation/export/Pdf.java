package cooperation.export;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.verapdf.core.VeraPDFException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.VeraPDFFoundry;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A PDF, looked into.
 */
record Pdf(byte[] bytes, PDDocument document) implements AutoCloseable {

	private static final List<PDFAFlavour> FLAVOURS = List.of(PDFAFlavour.PDFA_2_A, PDFAFlavour.PDFUA_1);

	static {
		VeraGreenfieldFoundryProvider.initialise();
	}

	static Pdf of(byte[] bytes) throws IOException {
		return new Pdf(bytes, Loader.loadPDF(bytes));
	}

	/**
	 * What veraPDF finds against PDF/A-2a and PDF/UA-1.
	 */
	List<String> faults() throws VeraPDFException, IOException {
		VeraPDFFoundry foundry = Foundries.defaultInstance();
		try (PDFAParser parser = foundry.createParser(new ByteArrayInputStream(this.bytes), FLAVOURS.get(0));
				PDFAValidator validator = foundry.createValidator(FLAVOURS)) {
			List<ValidationResult> results = validator.validateAll(parser);
			assertThat(results).extracting(ValidationResult::getPDFAFlavour).containsExactlyElementsOf(FLAVOURS);
			return results.stream()
				.flatMap((result) -> result.getTestAssertions().stream())
				.filter((assertion) -> assertion.getStatus() == TestAssertion.Status.FAILED)
				.map((assertion) -> assertion.getRuleId().getClause() + ": " + assertion.getMessage() + " "
						+ assertion.getLocation().getContext())
				.limit(5)
				.toList();
		}
	}

	List<String> lines() throws IOException {
		return new PDFTextStripper().getText(this.document).lines().toList();
	}

	/**
	 * The text without the spaces and breaks that lie between lines.
	 */
	String text() throws IOException {
		return plain(String.join("", lines()));
	}

	static String plain(String text) {
		return text.replaceAll("\\s+", "");
	}

	String title() {
		return this.document.getDocumentInformation().getTitle();
	}

	String language() {
		return this.document.getDocumentCatalog().getLanguage();
	}

	int pages() {
		return this.document.getNumberOfPages();
	}

	List<PDFont> fonts() throws IOException {
		List<PDFont> fonts = new ArrayList<>();
		for (PDPage page : this.document.getPages()) {
			for (COSName name : page.getResources().getFontNames()) {
				fonts.add(page.getResources().getFont(name));
			}
		}
		return fonts;
	}

	List<String> bookmarks() {
		List<String> titles = new ArrayList<>();
		for (PDOutlineItem item : this.document.getDocumentCatalog().getDocumentOutline().children()) {
			titles.add(item.getTitle());
		}
		return titles;
	}

	/**
	 * The languages that passages are marked with.
	 */
	Set<String> languagesOfPassages() {
		Set<String> languages = new HashSet<>();
		collect(this.document.getDocumentCatalog().getStructureTreeRoot(), languages);
		return languages;
	}

	private static void collect(PDStructureNode node, Set<String> languages) {
		if (node instanceof PDStructureElement element && element.getLanguage() != null) {
			languages.add(element.getLanguage());
		}
		node.getKids()
			.stream()
			.filter(PDStructureNode.class::isInstance)
			.forEach((kid) -> collect((PDStructureNode) kid, languages));
	}

	/**
	 * The tree of tags, each below and to the right of the one it stands in.
	 */
	List<String> tags() {
		List<String> tags = new ArrayList<>();
		list(this.document.getDocumentCatalog().getStructureTreeRoot(), "", tags);
		return tags;
	}

	private static void list(PDStructureNode node, String indent, List<String> tags) {
		for (Object kid : node.getKids()) {
			if (kid instanceof PDStructureElement element) {
				tags.add(indent + element.getStructureType());
				list(element, indent + "  ", tags);
			}
		}
	}

	@Override
	public void close() throws IOException {
		this.document.close();
	}

}
