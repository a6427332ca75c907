package cooperation.dataset;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

class DatasetReaderTest {

	private static final String ACTIVITIES = "a-75-345/activities.csv";

	private static final String NOTES = "a-75-345/notes.csv";

	private DatasetCopy copy;

	@BeforeEach
	void copy(@TempDir Path folder) throws IOException {
		this.copy = DatasetCopy.in(folder);
	}

	private FaultyDataset refusal() {
		FaultyDataset refusal = catchThrowableOfType(FaultyDataset.class,
				() -> new DatasetReader(this.copy.resource()).read());
		assertThat(refusal).as("the refusal of the dataset").isNotNull();
		return refusal;
	}

	@Test
	void theCopyIsReadAsLongAsNothingIsChanged() {
		assertThatNoException().isThrownBy(() -> new DatasetReader(this.copy.resource()).read());
	}

	@Test
	void aMissingChineseTitleIsRefused() throws IOException {
		this.copy.write("a-75-345/text.zh.csv", 3, "title", "");

		assertThat(refusal().faults()).containsExactly(new Fault("a-75-345/text.zh.csv", 3, "title", "", "a value"));
		assertThat(refusal().getMessage().lines()).containsExactly("The dataset has 1 fault:",
				"a-75-345/text.zh.csv, line 3, column title: \"\"; expected a value");
	}

	@ParameterizedTest
	@ValueSource(strings = { "version", "created", "description" })
	void aDescriptionThatDoesNotSayWhatReleaseItIsIsRefused(String property) throws IOException {
		Path description = this.copy.file("datapackage.json");
		JsonMapper json = JsonMapper.shared();
		ObjectNode changed = (ObjectNode) json.readTree(description.toFile());
		changed.remove(property);
		json.writeValue(description.toFile(), changed);

		assertThat(refusal().faults()).containsExactly(new Fault("datapackage.json", 1, property, "", "a value"));
	}

	@Test
	void aMisspeltCodeIsRefused() throws IOException {
		this.copy.write(ACTIVITIES, 3, "themes", "covid-19 wether");

		assertThat(refusal().faults())
			.containsExactly(new Fault(ACTIVITIES, 3, "themes", "wether", "a code of themes.csv"));
		assertThat(refusal()).hasMessageContaining(
				"a-75-345/activities.csv, line 3, column themes: \"wether\"; expected a code of themes.csv");
	}

	@Test
	void aDateThatTheCalendarDoesNotHaveIsRefused() throws IOException {
		this.copy.write(ACTIVITIES, 4, "dates", "2018-12 2019-13");

		assertThat(refusal().faults()).singleElement().satisfies((fault) -> {
			assertThat(fault).extracting(Fault::file, Fault::line, Fault::column, Fault::value)
				.containsExactly(ACTIVITIES, 4L, "dates", "2019-13");
			assertThat(fault.expected()).startsWith("an EDTF date, as 2019, 2018-12");
		});
		assertThat(refusal())
			.hasMessageContaining("a-75-345/activities.csv, line 4, column dates: \"2019-13\"; expected an EDTF date");
	}

	@Test
	void aColumnThatIsNotKnownIsRefused() throws IOException {
		this.copy.addColumn("kinds.csv", "colour");

		assertThat(refusal().faults()).singleElement().satisfies((fault) -> {
			assertThat(fault).extracting(Fault::file, Fault::line, Fault::column, Fault::value)
				.containsExactly("kinds.csv", 1L, "colour", "colour");
			assertThat(fault.expected()).startsWith("one of [code, slug");
		});
		assertThat(refusal())
			.hasMessageContaining("kinds.csv, line 1, column colour: \"colour\"; expected one of [code, slug");
	}

	@Test
	void aMissingFileIsRefused() throws IOException {
		Files.delete(this.copy.file(NOTES));

		assertThat(refusal().faults()).singleElement().satisfies((fault) -> {
			assertThat(fault).extracting(Fault::file, Fault::line, Fault::column, Fault::value)
				.containsExactly(NOTES, 1L, "", "");
			assertThat(fault.expected()).startsWith("a readable CSV file");
		});
		assertThat(refusal()).hasMessageContaining("a-75-345/notes.csv, line 1: \"\"; expected a readable CSV file");
	}

	@Test
	void bytesThatAreNotUtf8AreRefused() throws IOException {
		int line = Files.readAllLines(this.copy.file(NOTES)).size();
		byte[] bytes = Files.readAllBytes(this.copy.file(NOTES));
		// The last byte before the end of the last line: é in ISO 8859-1.
		bytes[bytes.length - 2] = (byte) 0xE9;
		Files.write(this.copy.file(NOTES), bytes);

		assertThat(refusal().faults()).containsExactly(new Fault(NOTES, line, "", "", "text in UTF-8"));
		assertThat(refusal())
			.hasMessageContaining("a-75-345/notes.csv, line " + line + ": \"\"; expected text in UTF-8");
	}

	@Test
	void aRowWithACellTooFewIsRefused() throws IOException {
		this.copy.change(NOTES, 5, (cells) -> List.of(cells.get(0), "1, 2"));
		String row = this.copy.cell(NOTES, 5, "id") + ",1, 2";

		assertThat(refusal().faults()).containsExactly(new Fault(NOTES, 5, "", row, "3 cells, found 2"));
		assertThat(refusal())
			.hasMessageContaining("a-75-345/notes.csv, line 5: \"" + row + "\"; expected 3 cells, found 2");
	}

	@Test
	void allFaultsAreNamedAtOnce() throws IOException {
		this.copy.write("organizations.csv", 27, "letter", "a");
		this.copy.write("a-75-345/text.en.csv", 2, "summary", "");

		assertThat(refusal().faults()).containsExactly(
				new Fault("organizations.csv", 27, "letter", "a", "a value that no earlier line has"),
				new Fault("a-75-345/text.en.csv", 2, "summary", "", "a value"));
		assertThat(refusal().getMessage().lines()).containsExactly("The dataset has 2 faults:",
				"organizations.csv, line 27, column letter: \"a\"; expected a value that no earlier line has",
				"a-75-345/text.en.csv, line 2, column summary: \"\"; expected a value");
	}

}
