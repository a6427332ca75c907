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

import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;

/**
 * A copy of the shipped dataset, to be spoilt.
 */
record DatasetCopy(Path folder) {

	static final Resource SHIPPED = new ClassPathResource("dataset/");

	private static final CSVFormat FORMAT = CSVFormat.RFC4180.builder().setRecordSeparator('\n').get();

	static DatasetCopy in(Path folder) throws IOException {
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
