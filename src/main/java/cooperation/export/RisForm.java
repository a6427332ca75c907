package cooperation.export;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeFormatter;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * RIS, which Zotero, EndNote and Mendeley read: one report ({@code RPRT}) a record.
 */
@Component
@Order(30)
class RisForm implements Form {

	@Override
	public String suffix() {
		return "ris";
	}

	@Override
	public String contentType() {
		return "application/x-research-info-systems;charset=UTF-8";
	}

	@Override
	public void write(Selection selection, OutputStream out) throws IOException {
		Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
		selection.forEach((record) -> write(new Reference(record, selection), writer));
		writer.flush();
	}

	private static void write(Reference reference, Writer out) throws IOException {
		line("TY", "RPRT", out);
		line("ID", reference.id(), out);
		line("AU", reference.author(), out);
		line("TI", reference.title(), out);
		line("ST", reference.shortTitle(), out);
		line("SN", reference.symbol(), out);
		line("SP", reference.paragraphs(), out);
		line("M3", reference.type(), out);
		line("PB", reference.publisher(), out);
		line("PY", Integer.toString(reference.issued().getYear()), out);
		line("DA", DateTimeFormatter.ofPattern("yyyy/MM/dd/").format(reference.issued()), out);
		line("LA", reference.language().tag(), out);
		line("UR", reference.address(), out);
		line("AB", reference.about(), out);
		line("N1", reference.source(), out);
		for (String keyword : reference.keywords()) {
			line("KW", keyword, out);
		}
		line("ER", "", out);
		out.write("\r\n");
	}

	private static void line(String tag, String value, Writer out) throws IOException {
		out.write(tag + "  - " + value + "\r\n");
	}

}
