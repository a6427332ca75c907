package cooperation.dataset;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Writes a dataset of any size in the dataset format: forty reports, one every two years
 * up to 2020, whose records are drawn at random from those of the shipped dataset, their
 * dates moved to the time of their report. The same number of records gives the same
 * files.
 */
public final class SyntheticDataset {

	private static final int REPORTS = 40;

	private static final int LAST_YEAR = 2020;

	private static final int LONGEST_TITLE = 90;

	private static final List<String> FACTS = List.of("organizations", "un_entities", "partners", "themes");

	private static final CSVFormat FORMAT = CSVFormat.RFC4180.builder().setRecordSeparator('\n').get();

	private final Dataset shipped = new DatasetReader(DatasetCopy.SHIPPED).read();

	private final Map<String, Map<String, Table.Row>> texts = new LinkedHashMap<>();

	private final Random random = new Random(LAST_YEAR);

	private final Path folder;

	private SyntheticDataset(Path folder) {
		this.folder = folder;
		this.shipped.texts().forEach((table) -> {
			Map<String, Table.Row> byId = new LinkedHashMap<>();
			table.rows().forEach((row) -> byId.put(row.cell("id"), row));
			this.texts.put(table.resource().language(), byId);
		});
	}

	/**
	 * Writes a dataset.
	 * @param arguments how many records, and the folder
	 */
	public static void main(String[] arguments) throws IOException {
		write(Integer.parseInt(arguments[0]), Path.of(arguments[1]));
	}

	public static void write(int records, Path folder) throws IOException {
		DatasetCopy.in(folder);
		try (var files = Files.list(folder.resolve("a-75-345"))) {
			for (Path file : files.toList()) {
				Files.delete(file);
			}
		}
		Files.delete(folder.resolve("a-75-345"));
		SyntheticDataset dataset = new SyntheticDataset(folder);
		dataset.describe(records);
		for (int i = 0; i < REPORTS; i++) {
			int first = (int) ((long) records * i / REPORTS);
			int next = (int) ((long) records * (i + 1) / REPORTS);
			dataset.report(LAST_YEAR - 2 * (REPORTS - 1 - i), next - first);
		}
	}

	private static String code(int year) {
		return "synthetic-" + year;
	}

	/**
	 * The description of the shipped dataset, with the files of a report once for each.
	 */
	private void describe(int records) throws IOException {
		ObjectNode description = (ObjectNode) JsonMapper.shared().readTree(this.shipped.source());
		description.put("version", "synthetic-" + records);
		ArrayNode resources = JsonMapper.shared().createArrayNode();
		for (JsonNode resource : description.get("resources")) {
			String path = resource.get("path").asString();
			if (!path.contains("/")) {
				resources.add(resource);
				continue;
			}
			for (int year = LAST_YEAR - 2 * (REPORTS - 1); year <= LAST_YEAR; year += 2) {
				String named = resource.toString()
					.replaceAll("\"(references|resource)\":\"(report|sections|paragraphs|activities|text-..|notes)\"",
							"\"$1\":\"$2." + code(year) + "\"")
					.replace(path, code(year) + path.substring(path.indexOf('/')));
				ObjectNode one = (ObjectNode) JsonMapper.shared().readTree(named);
				resources.add(one.put("name", one.get("name").asString() + "." + code(year)));
			}
		}
		description.set("resources", resources);
		Files.writeString(this.folder.resolve("datapackage.json"), description.toPrettyString());
	}

	private void report(int year, int records) throws IOException {
		Path files = Files.createDirectories(this.folder.resolve(code(year)));
		int paragraphs = Math.max(1, (int) (records * 108L / 256));
		Table.Row original = this.shipped.rows("report").get(0);
		write(files, "report.csv", List.of(
				List.of("code", "slug", "symbols", "session", "agenda_item", "issued", "name_en", "name_zh", "url"),
				List.of(code(year), code(year), "SYNTHETIC/" + year, Math.max(1, year - 1945), 130, year + "-09-11",
						original.cell("name_en"), original.cell("name_zh"), original.cell("url"))));
		write(files, "sections.csv",
				List.of(List.of("code", "number", "parent", "organizations", "first_paragraph", "last_paragraph",
						"name_en", "name_zh"), List.of("chapter-1", "I", "", "", 1, paragraphs, "Cooperation", "合作")));
		write(files, "notes.csv", List.of(List.of("id", "note_en", "note_zh")));
		try (CSVPrinter told = printer(files.resolve("paragraphs.csv"), "number", "section", "organizations")) {
			for (int number = 1; number <= paragraphs; number++) {
				told.printRecord(number, "chapter-1", "");
			}
		}
		records(files, year, records, paragraphs);
	}

	private void records(Path files, int year, int records, int paragraphs) throws IOException {
		List<Table.Row> originals = this.shipped.rows("activities");
		Map<String, CSVPrinter> prose = new LinkedHashMap<>();
		for (String language : this.texts.keySet()) {
			prose.put(language, printer(files.resolve("text." + language + ".csv"), "id", "title", "summary"));
		}
		try (CSVPrinter facts = printer(files.resolve("activities.csv"), "id", "kind", "paragraphs", "organizations",
				"un_entities", "partners", "themes", "dates", "places", "documents")) {
			int running = 0;
			int before = 0;
			for (int i = 0; i < records; i++) {
				int paragraph = 1 + (int) ((long) i * paragraphs / records);
				running = (paragraph == before) ? running + 1 : 1;
				before = paragraph;
				String id = year + "-" + paragraph + "-" + running;
				Table.Row original = originals.get(this.random.nextInt(originals.size()));
				facts.print(id);
				facts.print(original.cell("kind"));
				facts.print(paragraph);
				for (String column : FACTS) {
					facts.print(original.cell(column));
				}
				facts.printRecord(moved(original.cell("dates"), year - LAST_YEAR), original.cell("places"),
						original.cell("documents"));
				for (Map.Entry<String, CSVPrinter> text : prose.entrySet()) {
					Table.Row words = this.texts.get(text.getKey()).get(original.cell("id"));
					text.getValue().printRecord(id, title(words.cell("title"), id), words.cell("summary"));
				}
			}
		}
		for (CSVPrinter printer : prose.values()) {
			printer.close();
		}
	}

	private static String title(String title, String id) {
		String end = " [" + id + "]";
		return title.substring(0, Math.min(title.length(), LONGEST_TITLE - end.length())).strip() + end;
	}

	private static String moved(String dates, int years) {
		return java.util.regex.Pattern.compile("(?<![\\d-])\\d{4}")
			.matcher(dates)
			.replaceAll((year) -> String.valueOf(Integer.parseInt(year.group()) + years))
			.replace("-02-29", "-02-28");
	}

	private static CSVPrinter printer(Path file, String... header) throws IOException {
		BufferedWriter writer = Files.newBufferedWriter(file);
		CSVPrinter printer = new CSVPrinter(writer, FORMAT);
		printer.printRecord((Object[]) header);
		return printer;
	}

	private static void write(Path folder, String name, List<List<?>> rows) throws IOException {
		try (CSVPrinter printer = new CSVPrinter(Files.newBufferedWriter(folder.resolve(name)), FORMAT)) {
			for (List<?> row : rows) {
				printer.printRecord(row);
			}
		}
	}

}
