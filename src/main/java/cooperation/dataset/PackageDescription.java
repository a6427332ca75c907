package cooperation.dataset;

import java.nio.charset.StandardCharsets;
import java.util.Map;

import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * The {@code datapackage.json} of a package: that of the dataset, with the length and the
 * hash of each file.
 *
 * @param source as the dataset had it
 */
record PackageDescription(String source) {

	private static final ObjectWriter WRITER = JsonMapper.shared().writer().with(printer());

	/**
	 * The description with what was measured.
	 * @param files by their path inside the package
	 */
	byte[] with(Map<String, PackagedFile> files) {
		JsonNode description = JsonMapper.shared().readTree(this.source);
		for (JsonNode resource : description.get("resources")) {
			PackagedFile file = files.get(resource.get("path").asString());
			((ObjectNode) resource).put("bytes", file.bytes()).put("hash", "sha256:" + file.sha256());
		}
		return (WRITER.writeValueAsString(description) + "\n").getBytes(StandardCharsets.UTF_8);
	}

	/**
	 * The same on every system, and as a person would indent it.
	 */
	private static DefaultPrettyPrinter printer() {
		DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
		return new DefaultPrettyPrinter(Separators.createDefaultInstance()
			.withObjectNameValueSpacing(Separators.Spacing.AFTER)
			.withObjectEmptySeparator("")
			.withArrayEmptySeparator("")).withObjectIndenter(indenter).withArrayIndenter(indenter);
	}

}
