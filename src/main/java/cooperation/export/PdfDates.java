package cooperation.export;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.GregorianCalendar;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDMetadata;

/**
 * What changes from one making of a document to the next, though nothing else does: its
 * date, which it gives twice, and its number.
 */
record PdfDates(PDDocument document, Instant made) {

	void set() throws IOException {
		this.document.getDocumentInformation()
			.setCreationDate(GregorianCalendar.from(this.made.atZone(ZoneOffset.UTC)));
		String metadata = new String(this.document.getDocumentCatalog().getMetadata().toByteArray(),
				StandardCharsets.UTF_8);
		byte[] dated = metadata.replaceFirst("(<xmp:CreateDate>)[^<]*", "$1" + this.made)
			.getBytes(StandardCharsets.UTF_8);
		this.document.getDocumentCatalog().setMetadata(new PDMetadata(this.document, new ByteArrayInputStream(dated)));
		this.document.setDocumentId(this.made.toEpochMilli());
	}

}
