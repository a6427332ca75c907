package cooperation.report;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.test.util.ReflectionTestUtils;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

class CitedParagraphsTest {

	private final List<Report> reports = List.of(report("A/75/345", "S/2020/898"), report("A/73/328", "S/2018/592"));

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			A/75/345, para. 22                                         | 22
			A/75/345-S/2020/898 para 22                                | 22
			A/75/345–S/2020/898, paras. 5–7                            | 5 6 7
			A/75/345—S/2020/898: paras 5 — 7                           | 5 6 7
			A/75/345/S/2020/898, para. 22                              | 22
			A/75/345 / S/2020/898, paras. 5 − 7                        | 5 6 7
			S/2020/898, paras. 21-22                                   | 21 22
			A/75/345 (S/2020/898), paragraph 22                        | 22
			A/75/345, S/2020/898, para 22                              | 22
			A/75/345/para. 22                                          | 22
			A/75/345 ¶ 22                                              | 22
			A/75/345 §22                                               | 22
			A/75/345 §§ 21-22                                          | 21 22
			a/75/345para22                                             | 22
			A/75/345PARAS.5TO7                                         | 5 6 7
			A/75/345, paras. 39 and 101                                | 39 101
			A/75/345, paragraphs 5 to 7, 9                             | 5 6 7 9
			A/75/345, paras. 5, 7, and 9                               | 5 7 9
			A/75/345, paras. 5 through 7 & 9; para. 11                 | 5 6 7 9 11
			“A/75/345, para. 22.”                                      | 22
			[A/75/345, para. 22]                                       | 22
			(A/75/345, para. 22).                                      | 22
			Report A/75/345, at para 22                                | 22
			See the report of the Secretary-General (A/75/345, para 22)| 22
			paragraph 22 of document A/75/345                          | 22
			Ａ／７５／３４５，　ｐａｒａ．　２２                        | 22
			para. 22                                                   | 22
			paras. 9, 5–7 and 6                                        | 5 6 7 9
			A/75/345–S/2020/898, paras. 21–22; A/75/345, para. 36      | 21 22 36
			S/2020/898, para. 5, and A/75/345, para. 7                 | 5 7
			A/75/345–S/2020/898, para. 22, footnote 1                  | 22
			A/75/345, para. 22, note 1; ibid., para. 36                | 22 36
			""")
	void readsEnglish(String text, String numbers) {
		assertThat(cited(text)).isEqualTo("A/75/345–S/2020/898: " + numbers);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			A/75/345第22段                          | 22
			A/75/345，第22段                        | 22
			A/75/345–S/2020/898，第22段             | 22
			A/75/345，第21和22段                    | 21 22
			A/75/345，第5至22段                     | 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20 21 22
			第5至7段                                | 5 6 7
			第22段。                                | 22
			S/2020/898第5－7段                      | 5 6 7
			S/2020/898第5～7段                      | 5 6 7
			A/75/345号文件第22段                    | 22
			见A/75/345号文件，第21、22段            | 21 22
			秘书长的报告（A/75/345）第22段          | 22
			（A/75/345，第5到7段和第9段）           | 5 6 7 9
			A/75/345，第5段至第7段                  | 5 6 7
			《A/75/345》第39、第101段               | 39 101
			Ａ／７５／３４５第３９及１０１段        | 39 101
			“a/75/345 第 22 段”                     | 22
			A/75/345第5至7段、第9段以及第11段       | 5 6 7 9 11
			A/75/345，第22段；同上，第36段          | 22 36
			A/75/345，第22段，脚注1                 | 22
			A/75/345–S/2020/898第5段和A/75/345–S/2020/898第7段 | 5 7
			""")
	void readsChinese(String text, String numbers) {
		assertThat(cited(text)).isEqualTo("A/75/345–S/2020/898: " + numbers);
	}

	@ParameterizedTest
	@ValueSource(strings = { "A/75/345", "s/2020/898.", "A/75/345–S/2020/898", "S/2020/898-A/75/345", "A/75/345号文件",
			"the report A/75/345" })
	void readsASymbolAloneAsTheWholeReport(String text) {
		assertThat(cited(text)).isEqualTo("A/75/345–S/2020/898: ");
	}

	@Test
	void readsTheSymbolOfAnOlderReport() {
		assertThat(cited("A/73/328, para. 5")).isEqualTo("A/73/328–S/2018/592: 5");
	}

	@Test
	void readsWhatPdfsHideBetweenLetters() {
		assertThat(cited("A/75/\u200B345,\u00A0para.\u202F22\uFEFF")).isEqualTo("A/75/345–S/2020/898: 22");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			A/75/3456, para. 22                | A/75/3456
			A/75/345/Add.1, para. 22           | A/75/345/Add.1
			A/RES/75/345, para. 22             | A/RES/75/345
			A/75/345–S/2020/899，第22段        | A/75/345–S/2020/899
			A/75/345–S/2018/592, para. 22      | A/75/345–S/2018/592
			A/RES/ES-10/21                     | A/RES/ES-10/21
			A/C.3/75/L.2                       | A/C.3/75/L.2
			""")
	void knowsNoReportOfAnotherSymbol(String text, String symbol) {
		CitedParagraphs cited = CitedParagraphs.read(text, this.reports).orElseThrow();
		assertThat(cited.report()).isNull();
		assertThat(cited.symbol()).isEqualTo(symbol);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "22", "A/75/345, 22", "A/75/345, p. 22", "A/75/345, page 22", "A/75/345，第22页",
			"A/75/345第22条", "第22", "22段", "A/75/345, para.", "A/75/345, paras. 22-5", "A/75/345, paras. 5-7-9",
			"A/75/345, para. 22a", "A/75/345, para. 22.5", "A/75/345, para. 2 2", "A/75/345, para. 1234567890",
			"A/75/345, annex, para. 22", "75/345, para. 22", "A/75345, paras", "2020-22-1", "paranormal 22",
			"A/75/345, para. 22; A/73/328, para. 5", "A/75/345第二十二段", "A/75/345, para. -22", "A/75/345 and 22",
			"<script>alert(22)</script>", "African Union", "非洲联盟" })
	void readsNothingElse(String text) {
		assertThat(CitedParagraphs.read(text, this.reports)).isEmpty();
	}

	@Test
	void tellsWhichParagraphIsNotThere() {
		assertThat(read("paras. 100–999999999").missing(108)).hasValue(109);
		assertThat(read("paras. 5 and 200").missing(108)).hasValue(200);
		assertThat(read("第0段").missing(108)).hasValue(0);
		assertThat(read("paras. 1–108").missing(108)).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "A", "A/", "/", "1", "1,", "-", " ", "(", "para. ", "A/1-", "A/75/345 ", "第", "第1段", "1至",
			"a/75/345第1段", "\uFDFA", "℀", "and ", "the " })
	void isNotSlowedDownByHostileText(String part) {
		String text = part.repeat(CitedParagraphs.LONGEST).substring(0, CitedParagraphs.LONGEST);
		assertTimeoutPreemptively(Duration.ofSeconds(1), () -> {
			for (int time = 0; time < 20; time++) {
				CitedParagraphs.read("para. 1" + text.substring(7), this.reports);
				CitedParagraphs.read(text.substring(1) + "!", this.reports);
			}
		});
	}

	@Test
	void readsNoLongerText() {
		assertThat(CitedParagraphs.read("para. 22" + " ".repeat(492), this.reports)).isPresent();
		assertThat(CitedParagraphs.read("para. 22" + " ".repeat(493), this.reports)).isEmpty();
	}

	private CitedParagraphs read(String text) {
		return CitedParagraphs.read(text, this.reports).orElseThrow();
	}

	/**
	 * The symbol of the report and the numbers cited up to 108.
	 */
	private String cited(String text) {
		Optional<CitedParagraphs> cited = CitedParagraphs.read(text, this.reports);
		assertThat(cited).as(text).isPresent();
		StringBuilder numbers = new StringBuilder(cited.orElseThrow().report().symbol()).append(": ");
		for (int number = 1; number <= 108; number++) {
			numbers.append(cited.orElseThrow().names(number) ? number + " " : "");
		}
		return cited.orElseThrow().runs().isEmpty() ? numbers.toString() : numbers.toString().strip();
	}

	private static Report report(String... symbols) {
		Report report = new Report();
		ReflectionTestUtils.setField(report, "symbols", List.of(symbols));
		return report;
	}

}
