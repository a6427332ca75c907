package cooperation.export;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.slf4j.Slf4jLogger;
import com.openhtmltopdf.util.XRLog;
import org.apache.pdfbox.pdmodel.PDDocument;

import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * Makes of a page a PDF that can be archived (PDF/A-2a) and read aloud (PDF/UA-1).
 */
@Component
class PdfWriter {

	private static final String LATIN = "Noto Sans";

	private static final String HAN = "Noto Sans SC";

	private final byte[] colours = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();

	PdfWriter() {
		XRLog.setLoggerImpl(new Slf4jLogger());
	}

	/**
	 * The PDF of a page.
	 * @param page well-formed XML, with its style sheet in it
	 * @param made what the PDF gives as the time of its making
	 */
	byte[] write(String page, Instant made) throws IOException {
		try (PdfBoxRenderer renderer = renderer().withHtmlContent(page, null).buildPdfRenderer();
				PDDocument document = renderer.createPDFKeepOpen()) {
			new PdfDates(document, made).set();
			ByteArrayOutputStream out = new ByteArrayOutputStream();
			document.save(out);
			return out.toByteArray();
		}
	}

	private PdfRendererBuilder renderer() {
		return new PdfRendererBuilder().usePdfAConformance(PdfAConformance.PDFA_2_A)
			.usePdfUaAccessibility(true)
			.useColorProfile(this.colours)
			.useUnicodeLineBreaker(new LineBreaks())
			.withProducer("Cooperation Portal")
			.useFont(() -> font("NotoSans_400Regular"), LATIN, 400, FontStyle.NORMAL, true)
			.useFont(() -> font("NotoSans_700Bold"), LATIN, 700, FontStyle.NORMAL, true)
			.useFont(() -> font("NotoSansSC_400Regular"), HAN, 400, FontStyle.NORMAL, true)
			.useFont(() -> font("NotoSansSC_700Bold"), HAN, 700, FontStyle.NORMAL, true);
	}

	private static InputStream font(String name) {
		try {
			return new ClassPathResource("fonts/" + name + ".ttf").getInputStream();
		}
		catch (IOException missing) {
			throw new UncheckedIOException(missing);
		}
	}

}
