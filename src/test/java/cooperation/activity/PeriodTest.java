package cooperation.activity;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.test.util.ReflectionTestUtils;

import static org.assertj.core.api.Assertions.assertThat;

class PeriodTest {

	private static Period period(String text) {
		return Period.parse(text).orElseThrow();
	}

	private static ActivityDate date(LocalDate starts, LocalDate ends, String precision) {
		ActivityDate date = new ActivityDate();
		ReflectionTestUtils.setField(date, "starts", starts);
		ReflectionTestUtils.setField(date, "ends", ends);
		ReflectionTestUtils.setField(date, "precision", precision);
		return date;
	}

	@ParameterizedTest
	@CsvSource({ "2019, 2019-01-01, 2019-12-31", "2018..2020, 2018-01-01, 2020-12-31",
			"2019..2019, 2019-01-01, 2019-12-31", "2019-07, 2019-07-01, 2019-07-31",
			"2020-02, 2020-02-01, 2020-02-29" })
	void aPeriodReachesFromItsFirstToItsLastDay(String text, LocalDate first, LocalDate last) {
		assertThat(period(text)).isEqualTo(new Period(text, first, last));
		assertThat(period(text).undated()).isFalse();
	}

	@Test
	void undatedIsAPeriodWithoutDays() {
		assertThat(period("undated")).isEqualTo(new Period("undated", null, null));
		assertThat(period("undated").undated()).isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = { "", " ", "19", "0999", "3000", "20190", "2019-13", "2019-00", "2019-7", "2019-07-23",
			"2020..2018", "2018..", "..2020", "2018...2020", "2018..2019..2020", "2018-01..2018-03", " 2019", "2019 ",
			"２０１９", "UNDATED", "Undated", "2019/2020" })
	void whatIsNoPeriodIsNotTakenForOne(String text) {
		assertThat(Period.parse(text)).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "2019-07, true", "2019, false", "2018..2020, false", "undated, false" })
	void onlyAMonthIsAMonth(String text, boolean month) {
		assertThat(period(text).month()).isEqualTo(month);
	}

	@ParameterizedTest
	@CsvSource({ "2019, 2019-07-23, 2019-07-23, day, true", "2019, 2018-12-31, 2018-12-31, day, false",
			"2019, 2020-01-01, 2020-01-01, day, false", "2019, 2018-11-01, 2019-01-31, month, true",
			"2019, 2019-01-01, 2023-12-31, year, true", "2022, 2019-01-01, 2023-12-31, year, true",
			"2018..2020, 2020-12-31, 2021-01-01, day, true", "2018..2020, 2021-01-01, 2021-12-31, year, false",
			"2019-07, 2019-07-23, 2019-07-24, day, true", "2019-07, 2019-06-30, 2019-07-01, day, true",
			"2019-07, 2019-08-01, 2019-08-31, month, false", "2018-12, 2018-11-01, 2019-02-28, month, true" })
	void aDateBelongsToEveryPeriodItTouches(String text, LocalDate starts, LocalDate ends, String precision,
			boolean belongs) {
		assertThat(period(text).contains(date(starts, ends, precision))).isEqualTo(belongs);
	}

	@Test
	void aDateOfWhichOnlyTheYearIsKnownBelongsToNoMonth() {
		ActivityDate date = date(LocalDate.of(2019, 1, 1), LocalDate.of(2019, 12, 31), "year");

		assertThat(period("2019").contains(date)).isTrue();
		assertThat(period("2019-07").contains(date)).isFalse();
	}

	@Test
	void noDateIsUndated() {
		ActivityDate date = date(LocalDate.of(2019, 1, 1), LocalDate.of(2019, 12, 31), "year");

		assertThat(period("undated").contains(date)).isFalse();
	}

}
