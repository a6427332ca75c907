package cooperation.serving;

import java.net.http.HttpResponse;

import cooperation.PortalTest;
import cooperation.Reader;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Addresses that are nearly right.
 */
@PortalTest
class SlipsTest {

	@LocalServerPort
	int port;

	@ParameterizedTest
	@CsvSource({ "/en/, /en", "/zh/organizations/, /zh/organizations",
			"/en/activities/?theme=covid-19, /en/activities?theme=covid-19",
			"/en/organizations/AU, /en/organizations/au",
			"/en/organizations/AU?parallel=zh, /en/organizations/au?parallel=zh",
			"/zh/entities/UN-WOMEN, /zh/entities/un-women" })
	void leadToThePage(String address, String page) {
		HttpResponse<String> answer = new Reader(this.port).get(address);
		assertThat(answer.statusCode()).isIn(302, 308);
		assertThat(answer.headers().firstValue("Location").orElse("")).endsWith(page);
		assertThat(new Reader(this.port).get(page).statusCode()).isEqualTo(200);
	}

	@ParameterizedTest
	@ValueSource(strings = { "//portal.example/", "//portal.example/en/", "/en//portal.example/" })
	void leadNowhereElse(String address) {
		assertThat(new Reader(this.port).get(address).headers().firstValue("Location").orElse(""))
			.doesNotStartWith("//")
			.doesNotStartWith("http");
	}

}
