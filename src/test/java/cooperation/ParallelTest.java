package cooperation;

import java.net.http.HttpResponse;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Reading in two languages side by side.
 */
@PortalTest
class ParallelTest {

	@LocalServerPort
	int port;

	@ParameterizedTest
	@ValueSource(strings = { "/organizations/au", "/themes/covid-19", "/entities/oct", "/dates/2019", "/dates/2019/07",
			"/dates/undated", "/activities?theme=covid-19", "/reports/a-75-345/paragraphs/21" })
	void givesEachRecordItsTitleAndSummaryInBothLanguages(String path) {
		Reader reader = new Reader(this.port);
		String joint = path.contains("?") ? "&" : "?";
		Document english = reader.page("/en" + path + joint + "parallel=zh");
		assertThat(english.select(".record")).isNotEmpty().allSatisfy((record) -> {
			assertThat(record.select(".record-title")).hasSize(2);
			assertThat(record.select(".summary")).hasSize(2);
			assertThat(record.select(".beside[lang=zh-Hans][dir=ltr]")).hasSize(2);
		});
		Document chinese = reader.page("/zh" + path);
		assertThat(english.select(".record-title.beside").eachText())
			.containsExactlyElementsOf(chinese.select(".record-title").eachText());
		assertThat(english.select(".summary.beside").eachText())
			.containsExactlyElementsOf(chinese.select(".summary").eachText());
	}

	@Test
	void givesARecordsOwnPageTheSame() {
		Document page = new Reader(this.port).page("/zh/activities/2020-21-1?parallel=en");
		assertThat(page.select(".beside[lang=en]").eachText()).containsExactlyElementsOf(
				new Reader(this.port).page("/en/activities/2020-21-1").select("h1, .lead").eachText());
	}

	@Test
	void isTurnedOnAndOffByALinkThatKeepsTheSelection() {
		Reader reader = new Reader(this.port);
		Document alone = reader.page("/en/activities?theme=covid-19&organization=AU");
		Element on = alone.selectFirst(".switch a[lang=zh-Hans]");
		assertThat(on.attr("href")).isEqualTo("/en/activities?theme=covid-19&organization=AU&parallel=zh");
		Document parallel = reader.page(on.attr("href"));
		assertThat(parallel.select(".switch strong").text()).isEqualTo("中文");
		assertThat(parallel.select(".switch a").attr("href"))
			.isEqualTo("/en/activities?theme=covid-19&organization=AU");
	}

	@Test
	void isKeptByLinksToPagesByFormsAndByTheSwitchOfLanguage() {
		Document page = new Reader(this.port).page("/en/organizations/au?by=date&parallel=zh");
		assertThat(page.select("main a[href^=/en/][href*=.csv]").eachAttr("href")).isNotEmpty()
			.noneMatch((address) -> address.contains("parallel"));
		assertThat(page.select(".record-title a").eachAttr("href"))
			.allMatch((address) -> address.endsWith("?parallel=zh"));
		assertThat(page.select("form.search input[name=parallel]").eachAttr("value")).containsExactly("zh");
		assertThat(page.select("nav.languages a[hreflang=zh]").attr("href"))
			.isEqualTo("/zh/organizations/au?by=date&parallel=en");
		assertThat(page.select("link[rel=canonical]").attr("href")).endsWith("/en/organizations/au?by=date");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			/en/organizations/au?parallel=en     | cannot have the value “en”
			/en/activities/2020-21-1?parallel=xx | cannot have the value “xx”
			/zh/activities?parallel=zh&theme=sdg | 参数“parallel”不能取值“zh”
			""")
	void takesNoLanguageButAnotherOfThePortals(String address, String words) {
		HttpResponse<String> response = new Reader(this.port).get(address);
		assertThat(response.statusCode()).isEqualTo(400);
		assertThat(response.body()).contains(words);
	}

}
