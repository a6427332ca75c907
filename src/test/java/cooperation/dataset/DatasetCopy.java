package cooperation.dataset;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.CSVRecord;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;

/**
 * A copy of the shipped dataset, to be spoilt.
 */
public record DatasetCopy(Path folder) {

	static final Resource SHIPPED = new ClassPathResource("dataset/");

	private static final CSVFormat FORMAT = CSVFormat.RFC4180.builder().setRecordSeparator('\n').get();

	public static DatasetCopy in(Path folder) throws IOException {
		Path shipped = new ClassPathResource("dataset/datapackage.json").getFile().toPath().getParent();
		try (Stream<Path> files = Files.walk(shipped)) {
			for (Path file : files.filter(Files::isRegularFile).toList()) {
				Path copy = folder.resolve(shipped.relativize(file).toString());
				Files.createDirectories(copy.getParent());
				Files.copy(file, copy);
			}
		}
		return new DatasetCopy(folder);
	}

	Resource resource() {
		return new FileSystemResource(this.folder + "/");
	}

	Path file(String name) {
		return this.folder.resolve(name);
	}

	/**
	 * The cell of a column in a line, counted from 1.
	 */
	String cell(String file, int line, String column) throws IOException {
		List<List<String>> lines = lines(file);
		return lines.get(line - 1).get(lines.get(0).indexOf(column));
	}

	/**
	 * Writes another value into a cell.
	 */
	void write(String file, int line, String column, String value) throws IOException {
		List<List<String>> lines = lines(file);
		lines.get(line - 1).set(lines.get(0).indexOf(column), value);
		save(file, lines);
	}

	/**
	 * Changes a line as a whole.
	 */
	void change(String file, int line, UnaryOperator<List<String>> change) throws IOException {
		List<List<String>> lines = lines(file);
		lines.set(line - 1, change.apply(lines.get(line - 1)));
		save(file, lines);
	}

	void addColumn(String file, String name) throws IOException {
		List<List<String>> lines = lines(file);
		lines.forEach((line) -> line.add(""));
		lines.get(0).set(lines.get(0).size() - 1, name);
		save(file, lines);
	}

	/**
	 * Adds a language that every second text has been translated into: a file of titles
	 * and summaries, and a column beside each English one.
	 */
	public void addLanguage(String code, UnaryOperator<String> translate) throws IOException {
		Path description = file("datapackage.json");
		JsonNode dataPackage = JsonMapper.shared().readTree(description);
		ArrayNode resources = (ArrayNode) dataPackage.get("resources");
		ObjectNode texts = resources.objectNode();
		for (JsonNode resource : resources) {
			String path = resource.get("path").asString();
			if (resource.get("name").asString().equals("text-en")) {
				texts.setAll((ObjectNode) resource);
				texts.put("name", "text-" + code)
					.put("path", path.replace(".en.", "." + code + "."))
					.put("language", code);
				save(texts.get("path").asString(), translated(lines(path), List.of("title", "summary"), translate));
			}
			else if (resource.get("schema").toString().contains("_en\"")) {
				addColumns((ArrayNode) resource.get("schema").get("fields"), path, code, translate);
			}
		}
		resources.add(texts.put("partial", true));
		JsonMapper.shared().writeValue(description, dataPackage);
	}

	private static List<List<String>> translated(List<List<String>> lines, List<String> columns,
			UnaryOperator<String> translate) {
		List<List<String>> translated = new ArrayList<>(List.of(lines.get(0)));
		for (int i = 1; i < lines.size(); i += 2) {
			List<String> line = new ArrayList<>(lines.get(i));
			columns.stream()
				.map(lines.get(0)::indexOf)
				.forEach((column) -> line.set(column, shortened(translate.apply(line.get(column)), column)));
			translated.add(line);
		}
		return translated;
	}

	/** What the schema lets a title and a summary be. */
	private static String shortened(String text, int column) {
		return text.substring(0, Math.min(text.length(), (column == 1) ? 90 : 600)).strip();
	}

	private void addColumns(ArrayNode fields, String path, String code, UnaryOperator<String> translate)
			throws IOException {
		List<List<String>> lines = lines(path);
		for (String english : List.copyOf(lines.get(0))) {
			if (english.endsWith("_en")) {
				String column = english.replaceFirst("en$", code);
				int source = lines.get(0).indexOf(english);
				fields.add(fields.objectNode().put("name", column).put("type", "string"));
				for (int i = 0; i < lines.size(); i++) {
					String text = (i == 0) ? column : (i % 2 == 1) ? translate.apply(lines.get(i).get(source)) : "";
					lines.get(i).add(text);
				}
			}
		}
		save(path, lines);
	}

	private List<List<String>> lines(String file) throws IOException {
		try (CSVParser parser = FORMAT.parse(Files.newBufferedReader(file(file)))) {
			List<List<String>> lines = new ArrayList<>();
			for (CSVRecord line : parser) {
				lines.add(new ArrayList<>(line.toList()));
			}
			return lines;
		}
	}

	private void save(String file, List<List<String>> lines) throws IOException {
		StringWriter text = new StringWriter();
		try (CSVPrinter printer = new CSVPrinter(text, FORMAT)) {
			printer.printRecords(lines);
		}
		Files.writeString(file(file), text.toString());
	}

}
