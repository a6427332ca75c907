package cooperation.dataset;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.core.io.FileSystemResource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class SyntheticDatasetTest {

	private static DatasetReader written(Path folder) throws IOException {
		SyntheticDataset.write(2000, folder);
		return new DatasetReader(new FileSystemResource(folder + "/"));
	}

	@Test
	void holdsAsManyRecordsAsAskedForWithoutFaultAndTheSameEachTime(@TempDir Path folder) throws IOException {
		DatasetReader first = written(folder.resolve("first"));
		Dataset dataset = first.read();

		assertThat(dataset.rows("activities")).hasSize(2000);
		assertThat(dataset.description().reports()).hasSize(40);
		assertThat(written(folder.resolve("second")).checksum()).isEqualTo(first.checksum());
	}

	@Test
	void isRefusedIfTwoOfItsReportsAreOfOneYear(@TempDir Path folder) throws IOException {
		DatasetReader reader = written(folder);
		Path report = folder.resolve("synthetic-2018/report.csv");
		Files.writeString(report, Files.readString(report).replace("2018-09-11", "2020-09-11"));

		assertThatExceptionOfType(FaultyDataset.class).isThrownBy(reader::read)
			.satisfies((refusal) -> assertThat(refusal.faults()).filteredOn((fault) -> fault.column().equals("issued"))
				.singleElement()
				.satisfies((fault) -> assertThat(fault.expected())
					.startsWith("a year in which no other report was issued")));
	}

}
