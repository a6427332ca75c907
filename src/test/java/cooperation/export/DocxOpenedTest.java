package cooperation.export;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import cooperation.PortalTest;
import cooperation.Reader;
import cooperation.directory.Directories;
import cooperation.directory.Organization;
import cooperation.language.Language;
import cooperation.language.Languages;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Summaries as a word processor lays them out.
 */
@PortalTest
@ExtendWith(LibreOffice.class)
class DocxOpenedTest {

	@LocalServerPort
	private int port;

	@Autowired
	private Directories directories;

	@Autowired
	private Languages languages;

	@TempDir
	private Path folder;

	@Test
	void theSummaryOfEveryOrganizationOpensWithItsHeadingsNotesAndPages() throws Exception {
		List<Path> files = new ArrayList<>();
		for (Language language : this.languages.languages()) {
			for (Organization organization : this.directories.current().organizations().all()) {
				String address = "/" + language + "/organizations/" + organization.slug() + "/summary.docx";
				files.add(Files.write(this.folder.resolve(organization.slug() + "-" + language + ".docx"),
						new Reader(this.port).bytes(address)));
			}
		}
		assertThat(files).hasSize(52);
		LibreOffice.convert(LibreOffice.TO_PDF, files, this.folder);
		for (Path file : files) {
			check(OpenXml.read(Files.readAllBytes(file)), Path.of(file.toString().replace(".docx", ".pdf")));
		}
	}

	private static void check(OpenXml docx, Path opened) throws IOException {
		try (PDDocument pdf = Loader.loadPDF(opened.toFile())) {
			String text = plain(new PDFTextStripper().getText(pdf));
			int pages = pdf.getNumberOfPages();
			assertThat(text).as(opened.toString())
				.containsAnyOf("Page" + pages + "of" + pages, "第" + pages + "页，共" + pages + "页");
			docx.part("word/document.xml")
				.select("w|p:has(w|pStyle[w:val~=Title|Heading.])")
				.forEach((heading) -> assertThat(text).as(opened.toString()).contains(plain(heading.text())));
			docx.part("word/footnotes.xml")
				.select("w|footnote")
				.forEach((note) -> assertThat(text).as(opened.toString()).contains(plain(note.text())));
		}
	}

	/**
	 * Without the spaces and breaks that lie between lines.
	 */
	private static String plain(String text) {
		return text.replaceAll("\\s+", "");
	}

}
