package cooperation;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

@PortalTest
class PassagesTest {

	@LocalServerPort
	int port;

	@Test
	void keepANameWithANumberOnOneLineAndPlainInWhatIsTakenAway() {
		Reader reader = new Reader(this.port);
		for (String address : new String[] { "/en/activities?theme=covid-19", "/zh/themes/covid-19",
				"/en/activities/2020-21-3?parallel=zh" }) {
			Document page = reader.page(address);
			assertThat(page.select("h1, .record-title:contains(COVID-19)")).as(address)
				.isNotEmpty()
				.allMatch((title) -> title.selectFirst(".whole") != null);
		}
		assertThat(reader.get("/en/activities.json?theme=covid-19").body()).contains("COVID-19")
			.doesNotContain("whole");
	}

	@Test
	void markANameWithANumberAsOneWord() {
		assertThat(new Reader(this.port).page("/en/activities?q=covid-19").select(".record-title mark").eachText())
			.contains("COVID-19")
			.doesNotContain("COVID");
	}

}
