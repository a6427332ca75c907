package cooperation.export;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

import javax.xml.XMLConstants;
import javax.xml.transform.Source;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.xml.sax.SAXException;

import static java.nio.charset.StandardCharsets.UTF_8;

/**
 * A file of Office Open XML, taken apart.
 */
record OpenXml(Map<String, byte[]> parts) {

	private static final Path SCHEMAS = Path.of("target/ooxml-schemas/schemaorg_apache_xmlbeans/src");

	/** The schemas name these two attributes and leave their declaration to others. */
	private static final String XML = """
			<schema xmlns="http://www.w3.org/2001/XMLSchema" targetNamespace="http://www.w3.org/XML/1998/namespace">
			<attribute name="space" type="NCName"/><attribute name="lang" type="language"/></schema>""";

	private static final Schema SPREADSHEET = schema("sml-sheet.xsd");

	private static final Schema TEXT = schema("wml.xsd");

	private static Schema schema(String file) {
		try {
			SchemaFactory schemas = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI);
			// Several files make up one namespace.
			schemas.setFeature("http://apache.org/xml/features/honour-all-schemaLocations", true);
			return schemas.newSchema(new Source[] { new StreamSource(new StringReader(XML)),
					new StreamSource(SCHEMAS.resolve(file).toFile()) });
		}
		catch (SAXException wrong) {
			throw new IllegalStateException(wrong);
		}
	}

	static OpenXml read(byte[] file) throws IOException {
		Path copy = Files.write(Files.createTempFile("package", ".zip"), file);
		Map<String, byte[]> parts = new LinkedHashMap<>();
		try (ZipFile zip = new ZipFile(copy.toFile())) {
			for (ZipEntry entry : Collections.list(zip.entries())) {
				parts.put(entry.getName(), zip.getInputStream(entry).readAllBytes());
			}
		}
		finally {
			Files.delete(copy);
		}
		return new OpenXml(parts);
	}

	Document part(String name) {
		return Jsoup.parse(new String(this.parts.get(name), UTF_8), "", Parser.xmlParser());
	}

	/**
	 * What the schemas and the rules of packages find wrong with it.
	 */
	List<String> faults() throws IOException {
		List<String> faults = new ArrayList<>();
		for (String name : this.parts.keySet()) {
			if (name.endsWith(".rels")) {
				faults.addAll(missing(name));
			}
			else if (name.startsWith("xl/") || name.startsWith("word/")) {
				faults.addAll(invalid(name, name.startsWith("xl/") ? SPREADSHEET : TEXT));
			}
			if (!typed(name)) {
				faults.add(name + " has no content type");
			}
		}
		return faults;
	}

	private List<String> invalid(String name, Schema schema) throws IOException {
		try {
			schema.newValidator().validate(new StreamSource(new ByteArrayInputStream(this.parts.get(name))));
			return List.of();
		}
		catch (SAXException wrong) {
			return List.of(name + ": " + wrong.getMessage());
		}
	}

	/**
	 * The targets of relationships that are not in the package.
	 */
	private List<String> missing(String name) {
		String folder = name.replaceFirst("_rels/[^/]*$", "");
		return part(name).select("Relationship:not([TargetMode=External])")
			.eachAttr("Target")
			.stream()
			.map((target) -> target.startsWith("/") ? target.substring(1) : folder + target)
			.filter((target) -> !this.parts.containsKey(target))
			.map((target) -> name + " leads to " + target + ", which is missing")
			.toList();
	}

	private boolean typed(String name) {
		Document types = part("[Content_Types].xml");
		return name.equals("[Content_Types].xml")
				|| types.selectFirst("Default[Extension=" + name.replaceFirst(".*\\.", "") + "]") != null
				|| types.selectFirst("Override[PartName=/" + name + "]") != null;
	}

}
