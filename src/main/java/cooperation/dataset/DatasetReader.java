package cooperation.dataset;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.core.io.Resource;

/**
 * Reads a dataset from the folder it is kept in. Every way a dataset comes into the
 * portal leads through here.
 */
class DatasetReader {

	private static final String DESCRIPTION = "datapackage.json";

	/** Without these there is no dataset. */
	private static final List<String> TABLES = List.of("organizations", "un-entities", "themes", "kinds", "places",
			"partners", "documents", "report", "sections", "paragraphs", "activities", "notes");

	private final Resource folder;

	/**
	 * A reader of one dataset.
	 * @param folder its location, ending in a stroke
	 */
	DatasetReader(Resource folder) {
		this.folder = folder;
	}

	/**
	 * The whole dataset.
	 * @throws FaultyDataset if anything in it is wrong, naming every fault
	 */
	Dataset read() {
		List<Fault> faults = new ArrayList<>();
		DataPackage description = description();
		Map<String, Table> tables = new LinkedHashMap<>();
		description.resources()
			.forEach((resource) -> tables.put(resource.name(),
					new TableReader(resource, faults).read(file(resource.path()))));
		new SchemaCheck(tables, faults).check();
		new RecordCheck(tables, faults).check();
		if (!faults.isEmpty()) {
			throw new FaultyDataset(faults);
		}
		return new Dataset(description, checksum(), tables);
	}

	private DataPackage description() {
		try (InputStream stream = file(DESCRIPTION).getInputStream()) {
			DataPackage description = JsonMapper.shared().readValue(stream, DataPackage.class);
			TABLES.stream().filter((name) -> description.resource(name).isEmpty()).findFirst().ifPresent((name) -> {
				throw new FaultyDataset(
						List.of(new Fault(DESCRIPTION, 1, "resources", "", "a resource named " + name)));
			});
			return description;
		}
		catch (IOException | JacksonException unreadable) {
			throw new FaultyDataset(List.of(new Fault(DESCRIPTION, 1, "", "", "a readable Frictionless data package")));
		}
	}

	/**
	 * SHA-256 over the description and every file it names, in its order.
	 */
	String checksum() {
		try {
			MessageDigest digest = MessageDigest.getInstance("SHA-256");
			DataPackage description = description();
			digest.update(file(DESCRIPTION).getContentAsByteArray());
			for (DataPackage.Resource resource : description.resources()) {
				Resource file = file(resource.path());
				// A file that is missing is a fault for read() to name.
				digest.update(file.exists() ? file.getContentAsByteArray() : new byte[0]);
			}
			return HexFormat.of().formatHex(digest.digest());
		}
		catch (NoSuchAlgorithmException | IOException impossible) {
			throw new IllegalStateException("The dataset could not be read", impossible);
		}
	}

	private Resource file(String path) {
		try {
			return this.folder.createRelative(path);
		}
		catch (IOException unreadable) {
			throw new UncheckedIOException(unreadable);
		}
	}

}
