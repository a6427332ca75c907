package cooperation.report;

import java.util.Arrays;
import java.util.List;

import cooperation.language.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.ConfigDataApplicationContextInitializer;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.junit.jupiter.SpringJUnitConfig;
import org.springframework.test.util.ReflectionTestUtils;

import static org.assertj.core.api.Assertions.assertThat;

@SpringJUnitConfig(initializers = ConfigDataApplicationContextInitializer.class)
class CitationsTest {

	@Autowired
	private Citations citations;

	private static Report report(String... symbols) {
		Report report = new Report();
		ReflectionTestUtils.setField(report, "symbols", List.of(symbols));
		return report;
	}

	private static List<Integer> numbers(String paragraphs) {
		return Arrays.stream(paragraphs.split(" ")).map(Integer::valueOf).toList();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			en | 39          | A/75/345–S/2020/898, para. 39
			en | 39 101      | A/75/345–S/2020/898, paras. 39 and 101
			en | 5 6 7       | A/75/345–S/2020/898, paras. 5–7
			en | 39 43 101   | A/75/345–S/2020/898, paras. 39, 43 and 101
			en | 3 5 6 7 9   | A/75/345–S/2020/898, paras. 3, 5–7 and 9
			zh | 39          | A/75/345–S/2020/898，第39段
			zh | 39 101      | A/75/345–S/2020/898，第39和101段
			zh | 5 6 7       | A/75/345–S/2020/898，第5至7段
			zh | 39 43 101   | A/75/345–S/2020/898，第39、43和101段
			zh | 3 5 6 7 9   | A/75/345–S/2020/898，第3、5至7和9段
			""")
	void aCitationNamesTheReportAndItsParagraphs(Language language, String paragraphs, String citation) {
		assertThat(this.citations.write(report("A/75/345", "S/2020/898"), numbers(paragraphs), language))
			.isEqualTo(citation);
	}

	@ParameterizedTest
	@CsvSource({ "en, paras. 5–22", "zh, 第5至22段" })
	void aSectionIsCitedAsARun(Language language, String citation) {
		assertThat(this.citations.paragraphs(numbers("5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20 21 22"), language))
			.isEqualTo(citation);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			5 6         | paras. 5 and 6
			5 6 8       | paras. 5, 6 and 8
			1 2 3 5 6 7 | paras. 1–3 and 5–7
			4 5 7 8 9   | paras. 4, 5 and 7–9
			""")
	void twoNeighboursAreNoRun(String paragraphs, String citation) {
		assertThat(this.citations.paragraphs(numbers(paragraphs), new Language("en"))).isEqualTo(citation);
	}

	@Test
	void aReportWithOneSymbolIsCitedByIt() {
		assertThat(this.citations.write(report("A/77/277"), List.of(1003), new Language("en")))
			.isEqualTo("A/77/277, para. 1003");
	}

	@TestConfiguration(proxyBeanMethods = false)
	@ComponentScan(basePackageClasses = Language.class)
	@Import(Citations.class)
	static class CitationsAndWords {

	}

}
