package cooperation.dataset;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.apache.commons.codec.binary.Hex;
import org.apache.commons.codec.digest.DigestUtils;
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
	private static final List<String> SHARED = List.of("organizations", "un-entities", "themes", "kinds", "places",
			"partners", "documents");

	/** Without these there is no report. */
	private static final List<String> OF_A_REPORT = List.of("report", "sections", "paragraphs", "activities", "notes");

	private final Resource folder;

	/**
	 * A reader of one dataset.
	 * @param folder its location, ending in a stroke
	 */
	DatasetReader(Resource folder) {
		this.folder = folder;
	}

	/**
	 * The whole dataset. To be checked and to be used, it is read one report at a time,
	 * so that many reports need no more memory than one.
	 * @throws FaultyDataset if anything in it is wrong, naming every fault
	 */
	Dataset read() {
		List<Fault> faults = new ArrayList<>();
		String source = source();
		DataPackage description = description(source);
		Map<String, Table> shared = tables(description, "", faults);
		new SchemaCheck(shared, faults).check(shared.values());
		Set<Integer> years = new HashSet<>();
		for (String report : description.reports()) {
			Map<String, Table> tables = tables(description, report, faults);
			Map<String, Table> known = new LinkedHashMap<>(shared);
			known.putAll(tables);
			new SchemaCheck(known, faults).check(tables.values());
			new RecordCheck(Dataset.byTable(tables), years, faults).check();
		}
		if (!faults.isEmpty()) {
			throw new FaultyDataset(faults);
		}
		return new Dataset(description, source, checksum(), shared,
				(report) -> tables(description, report, new ArrayList<>()));
	}

	/**
	 * The tables of a report, or those that all reports share, by their names.
	 */
	private Map<String, Table> tables(DataPackage description, String report, List<Fault> faults) {
		Map<String, Table> tables = new LinkedHashMap<>();
		description.resources()
			.stream()
			.filter((resource) -> resource.report().equals(report))
			.forEach((resource) -> tables.put(resource.name(),
					new TableReader(resource, faults).read(file(resource.path()))));
		return tables;
	}

	private String source() {
		try {
			return file(DESCRIPTION).getContentAsString(StandardCharsets.UTF_8);
		}
		catch (IOException unreadable) {
			throw faulty("", "a readable Frictionless data package");
		}
	}

	private DataPackage description(String source) {
		try {
			DataPackage description = JsonMapper.shared().readValue(source, DataPackage.class);
			requireWhole(description);
			SHARED.forEach((table) -> require(description, table, ""));
			// Where there is no report at all, that is what is missing.
			List<String> reports = description.reports().isEmpty() ? List.of("") : description.reports();
			reports.forEach((report) -> OF_A_REPORT.forEach((table) -> require(description, table, report)));
			return description;
		}
		catch (JacksonException unreadable) {
			throw faulty("", "a readable Frictionless data package");
		}
	}

	private static void requireWhole(DataPackage description) {
		requireSaid("version", description.version());
		requireSaid("created", description.created());
		requireSaid("description", description.description());
		for (DataPackage.Resource resource : description.resources()) {
			requireSaid("resources: name", resource.name());
			requireSaid("resources: path of " + resource.name(), resource.path());
			requireSaid("resources: schema of " + resource.name(), resource.schema());
		}
	}

	private static void requireSaid(String what, Object value) {
		if (value == null) {
			throw faulty(what, "a value");
		}
	}

	private static void require(DataPackage description, String table, String report) {
		if (!description.has(table, report)) {
			throw faulty("resources", "a resource named " + table + (report.isEmpty() ? "" : " in " + report + "/"));
		}
	}

	private static FaultyDataset faulty(String where, String expected) {
		return new FaultyDataset(List.of(new Fault(DESCRIPTION, 1, where, "", expected)));
	}

	/**
	 * SHA-256 over the description and every file it names, in its order.
	 */
	String checksum() {
		try {
			MessageDigest digest = DigestUtils.getSha256Digest();
			String source = source();
			DataPackage description = description(source);
			digest.update(source.getBytes(StandardCharsets.UTF_8));
			for (DataPackage.Resource resource : description.resources()) {
				Resource file = file(resource.path());
				// A file that is missing is a fault for read() to name.
				digest.update(file.exists() ? file.getContentAsByteArray() : new byte[0]);
			}
			return Hex.encodeHexString(digest.digest());
		}
		catch (IOException impossible) {
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
