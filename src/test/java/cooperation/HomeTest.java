package cooperation;

import java.net.http.HttpResponse;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

@PortalTest
class HomeTest {

	@LocalServerPort
	int port;

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			en-GB,en;q=0.9 | /en
			zh-CN,zh;q=0.9 | /zh
			fr             | /zh
			;;;            | /zh
			""")
	void leadsTheVisitorToTheirLanguage(String accepted, String home) {
		HttpResponse<String> response = new Reader(this.port).get("/", "Accept-Language", accepted);
		assertThat(response.statusCode()).isEqualTo(302);
		assertThat(response.headers().firstValue("Location")).hasValue(home);
	}

	@Test
	void hasFourDoors() {
		Document home = new Reader(this.port).page("/en");
		assertThat(home.select(".doors-list a").eachAttr("href")).containsExactly("/en/organizations", "/en/themes",
				"/en/entities", "/en/dates");
		assertThat(home.select(".lead").text()).contains("26 organizations");
	}

	@Test
	void switchesLanguageInTheMiddleOfASelection() {
		Document page = new Reader(this.port).page("/en/activities?theme=covid-19&organization=AU");
		assertThat(page.select("nav.languages a").attr("href"))
			.isEqualTo("/zh/activities?theme=covid-19&organization=AU");
	}

}
