package cooperation.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.stream.Stream;

import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

import cooperation.activity.Activity;
import cooperation.directory.Theme;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * A feed (RFC 4287): one entry a record. It is written as it is read; the libraries there
 * are for feeds hold all of it.
 */
@Component
@Order(50)
class AtomForm implements Form {

	private static final String ATOM = "http://www.w3.org/2005/Atom";

	@Override
	public String suffix() {
		return "atom";
	}

	@Override
	public String contentType() {
		return "application/atom+xml;charset=UTF-8";
	}

	@Override
	public void write(Selection selection, OutputStream out) throws IOException {
		try {
			XMLStreamWriter xml = XMLOutputFactory.newInstance().createXMLStreamWriter(out, "UTF-8");
			new Feed(selection, xml).write();
			xml.flush();
		}
		catch (XMLStreamException gone) {
			throw new IOException(gone);
		}
	}

	/**
	 * The same for good, wherever the portal is served.
	 */
	private static String id(String name) {
		return "urn:uuid:" + UUID.nameUUIDFromBytes(("cooperation:" + name).getBytes(StandardCharsets.UTF_8));
	}

	private record Feed(Selection selection, XMLStreamWriter xml) {

		void write() throws XMLStreamException {
			PageAddress page = this.selection.address();
			RecordWords words = this.selection.words();
			this.xml.writeStartDocument("UTF-8", "1.0");
			this.xml.writeStartElement("feed");
			this.xml.writeDefaultNamespace(ATOM);
			this.xml.writeAttribute("xml:lang", words.language().tag());
			text("id", id(words.language() + "/" + this.selection.name() + "?" + this.selection.query()));
			text("title", this.selection.title() + " · " + words.word("portal.name"));
			text("updated", updated());
			link("self", page.in("atom"), "application/atom+xml");
			link("alternate", page.page(), "text/html");
			this.xml.writeStartElement("author");
			text("name", words.word("portal.name"));
			this.xml.writeEndElement();
			text("rights", words.word("summary.own", this.selection.edition().release().version()));
			try (Stream<Activity> records = this.selection.records().get()) {
				for (Activity record : (Iterable<Activity>) records::iterator) {
					entry(record);
				}
			}
			this.xml.writeEndElement();
			this.xml.writeEndDocument();
		}

		private void entry(Activity record) throws XMLStreamException {
			RecordWords words = this.selection.words();
			this.xml.writeStartElement("entry");
			text("id", id(words.language() + "/" + record.id()));
			text("title", words.title(record));
			text("updated", updated());
			link("alternate", this.selection.address().to("/activities/" + record.id()), "text/html");
			for (Theme theme : this.selection.edition().directory().themes().get(record.themes())) {
				this.xml.writeEmptyElement("category");
				this.xml.writeAttribute("term", theme.code());
				this.xml.writeAttribute("label", theme.label().in(words.language()));
			}
			text("summary", words.summary(record));
			text("content", String.join("\n", words.dates(record), words.summary(record), words.citation(record)));
			this.xml.writeEndElement();
		}

		/**
		 * A record changes with a release, all of them at once.
		 */
		private String updated() {
			return this.selection.edition().release().publishedAt().toString();
		}

		private void link(String relation, String address, String type) throws XMLStreamException {
			this.xml.writeEmptyElement("link");
			this.xml.writeAttribute("rel", relation);
			this.xml.writeAttribute("type", type);
			this.xml.writeAttribute("href", address);
		}

		private void text(String name, String value) throws XMLStreamException {
			this.xml.writeStartElement(name);
			this.xml.writeCharacters(value);
			this.xml.writeEndElement();
		}

	}

}
