package cooperation.dataset;

import java.io.IOException;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.core.io.FileSystemResource;

import static org.assertj.core.api.Assertions.assertThat;

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

}
