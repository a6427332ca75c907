package cooperation.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.List;

import cooperation.dossier.Paper;
import cooperation.language.Words;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/**
 * Sends papers as documents. A document is made whole before its first byte is sent, so
 * that a failure has an answer of its own.
 */
@Component
public class PaperForms {

	private static final String PDF = "pdf";

	private static final String WORD = "docx";

	/** As much at once as leaves pages their share of two processors. */
	private final Ceiling ceiling = new Ceiling(2, 16, Duration.ofSeconds(20));

	private final PaperPdf pdf;

	private final Selections selections;

	private final Words words;

	PaperForms(PaperPdf pdf, Selections selections, Words words) {
		this.pdf = pdf;
		this.selections = selections;
		this.words = words;
	}

	/**
	 * In the order in which pages offer them.
	 */
	public List<String> suffixes() {
		return List.of(PDF, WORD);
	}

	/**
	 * The media type of one of them.
	 */
	public String type(String suffix) {
		return suffix.equals(PDF) ? MediaType.APPLICATION_PDF_VALUE
				: "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
	}

	/**
	 * Sends a paper.
	 * @param form the suffix of one of them
	 * @param page the page of the same paper
	 * @param model what pages are served with
	 * @throws Busy if too many others are being made
	 */
	void send(Paper paper, String form, PageAddress page, Model model, HttpServletResponse response)
			throws IOException {
		byte[] document = this.ceiling
			.under(() -> form.equals(PDF) ? this.pdf.write(paper, page, model) : word(paper, page));
		response.setContentType(type(form));
		response.setContentLength(document.length);
		response.setHeader(HttpHeaders.CONTENT_DISPOSITION,
				ExportController.disposition(this.selections.words(page.language()).edition().file(paper.name(), form))
					.toString());
		response.getOutputStream().write(document);
	}

	private byte[] word(Paper paper, PageAddress page) throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		new PaperDocx(paper, this.words).write(this.selections.words(page.language()), page, out);
		return out.toByteArray();
	}

}
