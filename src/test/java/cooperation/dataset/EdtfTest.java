package cooperation.dataset;

import java.time.DateTimeException;
import java.time.LocalDate;

import cooperation.dataset.Edtf.Precision;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class EdtfTest {

	@ParameterizedTest
	@CsvSource({ "2019, 2019-01-01, 2019-12-31", "2018-12, 2018-12-01, 2018-12-31", "2019-02, 2019-02-01, 2019-02-28",
			"2020-02, 2020-02-01, 2020-02-29", "2020-05-22, 2020-05-22, 2020-05-22",
			"2020-02-29, 2020-02-29, 2020-02-29" })
	void aDateReachesFromTheFirstToTheLastDayItCanMean(String text, LocalDate first, LocalDate last) {
		Edtf date = Edtf.parse(text);

		assertThat(date.starts()).isEqualTo(first);
		assertThat(date.ends()).isEqualTo(last);
	}

	@ParameterizedTest
	@CsvSource({ "2020-03-11/2020-03-12, 2020-03-11, 2020-03-12", "2018-11/2019-02, 2018-11-01, 2019-02-28",
			"2019/2023, 2019-01-01, 2023-12-31", "2019-06-15/2019-07, 2019-06-15, 2019-07-31",
			"2019/2019, 2019-01-01, 2019-12-31" })
	void anIntervalReachesFromTheStartOfItsFirstDateToTheEndOfItsLast(String text, LocalDate first, LocalDate last) {
		Edtf date = Edtf.parse(text);

		assertThat(date.starts()).isEqualTo(first);
		assertThat(date.ends()).isEqualTo(last);
	}

	@ParameterizedTest
	@CsvSource({ "2019, YEAR", "2018-12, MONTH", "2020-05-22, DAY" })
	void aDateIsAsExactAsItIsWritten(String text, Precision precision) {
		assertThat(Edtf.parse(text).precision()).isEqualTo(precision);
	}

	@ParameterizedTest
	@CsvSource({ "2020-03-11/2020-03-12, DAY", "2019-06-15/2019-07, MONTH", "2019-06/2019-07-15, MONTH",
			"2019-06-15/2020, YEAR", "2019/2020-02, YEAR" })
	void anIntervalIsAsExactAsTheCoarserOfItsEnds(String text, Precision precision) {
		assertThat(Edtf.parse(text).precision()).isEqualTo(precision);
	}

	@ParameterizedTest
	@ValueSource(strings = { "2019", "2018-12", "2020-05-22", "2020-03-11/2020-03-12" })
	void aDateIsKeptAsItIsWritten(String text) {
		assertThat(Edtf.parse(text).text()).isEqualTo(text);
	}

	@ParameterizedTest
	@ValueSource(
			strings = { "2019-13", "2019-00", "2019-02-30", "2019-02-29", "2019-04-31", "2019-01-00", "2019-01-32" })
	void aMonthOrDayThatTheCalendarDoesNotHaveIsRefused(String text) {
		assertThatExceptionOfType(DateTimeException.class).isThrownBy(() -> Edtf.parse(text));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", " ", "19", "201", "20190", "2019-1", "2019-12-1", "2019-12-01-01", "2019-", "2019?",
			"~2019", "2019-XX", " 2019", "2019 ", "-2019", "12-2019", "2019.12", "２０１９", "May 2019", "2018..2020" })
	void whatIsNotWrittenAsADateIsRefused(String text) {
		assertThatExceptionOfType(DateTimeException.class).isThrownBy(() -> Edtf.parse(text))
			.withMessageContaining("not a day, month, year or interval");
	}

	@ParameterizedTest
	@ValueSource(strings = { "2020-03-12/2020-03-11", "2019-07/2019-06", "2020/2019", "2019-07/2019-06-30" })
	void anIntervalThatEndsBeforeItStartsIsRefused(String text) {
		assertThatExceptionOfType(DateTimeException.class).isThrownBy(() -> Edtf.parse(text))
			.withMessageContaining("ends before it starts");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/2019", "2019/", "/", "../2019", "2019/..", "2019/2019-13" })
	void anIntervalWithoutTwoGoodEndsIsRefused(String text) {
		assertThatExceptionOfType(DateTimeException.class).isThrownBy(() -> Edtf.parse(text));
	}

	@Test
	void anIntervalOfThreeDatesIsRefused() {
		assertThatExceptionOfType(DateTimeException.class).isThrownBy(() -> Edtf.parse("2018/2019/2020"))
			.withMessageContaining("one stroke");
	}

}
