package cooperation.dataset;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class ShippedDatasetTest {

	private static Dataset shipped;

	@BeforeAll
	static void isReadWithoutFault() {
		shipped = new DatasetReader(DatasetCopy.SHIPPED).read();
	}

	@Test
	void hasTheParagraphsOneTo108() {
		assertThat(shipped.rows("paragraphs")).extracting((row) -> row.number("number"))
			.containsExactlyElementsOf(IntStream.rangeClosed(1, 108).boxed().toList());
	}

	@Test
	void has26OrganizationsWithTheLettersAToZ() {
		assertThat(shipped.rows("organizations")).hasSize(26)
			.extracting((row) -> row.cell("letter"))
			.containsExactlyElementsOf(Stream.of("abcdefghijklmnopqrstuvwxyz".split("")).toList());
	}

	@ParameterizedTest
	@CsvSource({ "a, AU, 5, 22", "b, OIC, 89, 93", "c, AALCO, 23, 24", "d, LAS, 72, 79", "e, SELA, 71, 71",
			"f, OAS, 86, 88", "g, OSCE, 81, 85", "h, CARICOM, 34, 36", "i, ECO, 57, 59", "j, OIF, 65, 70",
			"k, CTBTO, 103, 103", "l, COE, 50, 52", "m, ECCAS, 53, 56", "n, OPCW, 103, 104", "o, BSEC, 33, 33",
			"p, PIF, 94, 99", "q, ASEAN, 25, 32", "r, CPLP, 47, 49", "s, SCO, 100, 102", "t, CSTO, 39, 42",
			"u, CEI, 37, 38", "v, GUAM, 80, 80", "w, CIS, 43, 46", "x, IOM, 64, 64", "y, INTERPOL, 60, 62",
			"z, IFAS, 63, 63" })
	void hasEachOrganizationUnderItsLetterAndInItsParagraphs(String letter, String code, int first, int last) {
		assertThat(shipped.rows("organizations")).filteredOn((row) -> row.cell("letter").equals(letter))
			.extracting((row) -> row.cell("code"))
			.containsExactly(code);
		assertThat(shipped.rows("paragraphs")).filteredOn((row) -> row.codes("organizations").contains(code))
			.extracting((row) -> row.number("number"))
			.containsExactlyElementsOf(IntStream.rangeClosed(first, last).boxed().toList());
	}

	@Test
	void hasARecordForEveryParagraph() {
		assertThat(shipped.rows("activities")).flatExtracting((row) -> row.codes("paragraphs"))
			.containsAll(IntStream.rangeClosed(1, 108).mapToObj(Integer::toString).toList());
	}

	@Test
	void namesNoOrganizationInTheRecordsOfTheIntroductionAndTheObservations() {
		assertThat(shipped.rows("activities"))
			.filteredOn((row) -> row.codes("paragraphs").stream().allMatch((n) -> n.matches("[1-4]|10[5-8]")))
			.isNotEmpty()
			.filteredOn((row) -> !row.cell("organizations").isEmpty())
			.isEmpty();
	}

	@Test
	void hasNoIdTwice() {
		assertThat(shipped.rows("activities")).extracting((row) -> row.cell("id")).doesNotHaveDuplicates();
	}

	@Test
	void hasOneToFourThemesOnEachRecord() {
		assertThat(shipped.rows("activities")).isNotEmpty()
			.filteredOn((row) -> row.codes("themes").isEmpty() || row.codes("themes").size() > 4)
			.isEmpty();
	}

	@Test
	void hasNoEventAfterTheReport() {
		assertThat(shipped.rows("activities")).flatExtracting((row) -> row.codes("dates"))
			.filteredOn((date) -> Character.isDigit(date.charAt(0)))
			.isNotEmpty()
			.filteredOn((date) -> Edtf.parse(date).starts().isAfter(LocalDate.of(2020, 9, 11)))
			.isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "text-en", "text-zh" })
	void hasATitleOfAtMost90CharactersForEachRecord(String texts) {
		assertThat(shipped.rows(texts)).extracting((row) -> row.cell("id"))
			.containsExactlyInAnyOrderElementsOf(ids())
			.doesNotHaveDuplicates();
		assertThat(shipped.rows(texts))
			.filteredOn((row) -> row.cell("title").isBlank() || row.cell("title").length() > 90)
			.isEmpty();
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';', textBlock = """
			text-en ; [.!?][”"’)]*(?=\\s+["“‘(]*[A-Z0-9]|$)
			text-zh ; [。！？]
			""")
	void hasASummaryOfOneToThreeSentencesForEachRecord(String texts, Pattern end) {
		assertThat(shipped.rows(texts)).isNotEmpty().filteredOn((row) -> {
			long sentences = end.matcher(row.cell("summary")).results().count();
			return sentences < 1 || sentences > 3;
		}).isEmpty();
	}

	private static List<String> ids() {
		return shipped.rows("activities").stream().map((row) -> row.cell("id")).toList();
	}

}
