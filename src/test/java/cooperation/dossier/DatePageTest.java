package cooperation.dossier;

import cooperation.PortalTest;
import cooperation.Reader;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

@PortalTest
class DatePageTest {

	@LocalServerPort
	int port;

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			/en/dates/2019    | 64 of them happened then
			/en/dates/1993    | None of them happened then
			/zh/dates/2020    | 其中32条发生于该时期
			""")
	void saysHowManyOfItsRecordsHappenedThen(String address, String said) {
		assertThat(new Reader(this.port).page(address).select("article > .hint").text().replace(" ", ""))
			.contains(said.replace(" ", ""));
	}

	@ParameterizedTest
	@CsvSource({ "/en/dates/2019/04", "/en/dates/undated" })
	void saysNothingOfItWhereAllDidOrNoneIsDated(String address) {
		assertThat(new Reader(this.port).page(address).select("article > .hint").text()).doesNotContain("happened");
	}

}
