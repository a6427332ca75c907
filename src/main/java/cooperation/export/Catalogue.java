package cooperation.export;

import cooperation.dataset.DatasetPackage;
import cooperation.language.Language;
import cooperation.language.Languages;
import cooperation.report.Release;
import cooperation.report.Report;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

import org.springframework.context.MessageSource;

/**
 * The dataset as data catalogues take it up: DCAT, as JSON-LD.
 *
 * @param base scheme, host and port of the portal
 */
record Catalogue(String base, Edition edition, DatasetPackage dataset, MessageSource messages) {

	private static final String MEDIA_TYPES = "https://www.iana.org/assignments/media-types/";

	ObjectNode json() {
		Release release = this.edition.release();
		ObjectNode entry = JsonMapper.shared().createObjectNode();
		entry.putObject("@context")
			.put("dcat", "http://www.w3.org/ns/dcat#")
			.put("dct", "http://purl.org/dc/terms/")
			.put("spdx", "http://spdx.org/rdf/terms#")
			.put("xsd", "http://www.w3.org/2001/XMLSchema#");
		entry.put("@id", this.base + "/data").put("@type", "dcat:Dataset");
		texts(entry.putArray("dct:title"), "portal.name");
		texts(entry.putArray("dct:description"), "portal.description");
		entry.put("dcat:version", release.version());
		entry.putObject("dct:issued").put("@type", "xsd:dateTime").put("@value", release.publishedAt().toString());
		reference(entry, "dct:license", "https://www.apache.org/licenses/LICENSE-2.0");
		ArrayNode sources = entry.putArray("dct:source");
		this.edition.reports().forEach((report) -> sources.addObject().put("@id", address(report)));
		this.edition.languages().languages().stream().map(Language::tag).forEach(entry.putArray("dct:language")::add);
		reference(entry, "dcat:landingPage", this.base + "/" + first() + "/data");
		ArrayNode files = entry.putArray("dcat:distribution");
		archive(files.addObject());
		file(files.addObject(), "text/csv", "/" + first() + "/activities.csv");
		file(files.addObject(), "application/json", "/" + first() + "/activities.json");
		return entry;
	}

	private void archive(ObjectNode archive) {
		file(archive, "application/zip", "/data/" + this.dataset.name());
		archive.put("dcat:byteSize", this.dataset.bytes());
		ObjectNode checksum = archive.putObject("spdx:checksum").put("@type", "spdx:Checksum");
		reference(checksum, "spdx:algorithm", "http://spdx.org/rdf/terms#checksumAlgorithm_sha256");
		checksum.put("spdx:checksumValue", this.dataset.sha256());
	}

	private void file(ObjectNode file, String type, String path) {
		file.put("@type", "dcat:Distribution");
		reference(file, "dcat:downloadURL", this.base + path);
		reference(file, "dcat:mediaType", MEDIA_TYPES + type);
	}

	private void texts(ArrayNode texts, String key) {
		this.edition.languages()
			.languages()
			.forEach((language) -> texts.addObject()
				.put("@language", language.tag())
				.put("@value", this.messages.getMessage(key, null, language.locale())));
	}

	private String address(Report report) {
		return report.address(first());
	}

	private Language first() {
		Languages languages = this.edition.languages();
		return languages.first();
	}

	private static void reference(ObjectNode from, String property, String to) {
		from.putObject(property).put("@id", to);
	}

}
