package cooperation.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

class CsvTest {

	private static String written(List<?> row) throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		Csv csv = new Csv(out, false);
		csv.row(row);
		csv.finish();
		return out.toString(UTF_8);
	}

	private static String read(String csv) throws IOException {
		try (CSVParser parser = CSVFormat.RFC4180.parse(new StringReader(csv))) {
			return parser.iterator().next().get(0);
		}
	}

	/**
	 * What the page on the data tells programs to do.
	 */
	private static String undone(String cell) {
		return Csv.GUARDED.matcher(cell).find() ? cell.substring(1) : cell;
	}

	@ParameterizedTest
	@ValueSource(strings = { "=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "=HYPERLINK(\"http://x\",\"y\")", "＝1+1",
			"'=1" })
	void noTextIsComputedAndEachCanBeHadBack(String text) throws IOException {
		String cell = read(written(List.of(text)));

		assertThat(cell).isEqualTo("'" + text);
		assertThat(undone(cell)).isEqualTo(text);
	}

	@ParameterizedTest
	@ValueSource(strings = { "A/75/345", "'quoted'", "a=b", "2019-07", "“上海”", "", "'" })
	void anyOtherTextIsLeftAsItIs(String text) throws IOException {
		String cell = read(written(List.of(text)));

		assertThat(cell).isEqualTo(text);
		assertThat(undone(cell)).isEqualTo(text);
	}

	@Test
	void aNumberIsNoText() throws IOException {
		assertThat(written(List.of(-1, 2))).isEqualTo("-1,2\r\n");
	}

	@Test
	void quotesCommasAndLineBreaksAreWrittenAsRfc4180Has() throws IOException {
		assertThat(written(List.of("a", "b,c", "d\"e", "f\ng"))).isEqualTo("a,\"b,c\",\"d\"\"e\",\"f\ng\"\r\n");
	}

}
