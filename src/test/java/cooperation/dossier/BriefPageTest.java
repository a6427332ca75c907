package cooperation.dossier;

import java.util.List;

import cooperation.PortalTest;
import cooperation.Reader;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

@PortalTest
class BriefPageTest {

	/** Of INTERPOL, the African Union twice, and CPLP. */
	private static final String FOUR = "collected=2020-60-1.2020-21-2.2020-47-1.2020-21-1";

	@LocalServerPort
	int port;

	private Document page(String address) {
		return new Reader(this.port).page(address);
	}

	private List<String> entries(String address) {
		return page(address).select(".entry .record-title a")
			.eachAttr("href")
			.stream()
			.map((href) -> href.substring(href.lastIndexOf('/') + 1))
			.toList();
	}

	@Test
	void showsTheRecordsInTheOrderOfTheReader() {
		assertThat(entries("/en/brief?" + FOUR)).containsExactly("2020-60-1", "2020-21-2", "2020-47-1", "2020-21-1");
		Document page = page("/zh/brief?title=%E5%8D%AB%E7%94%9F&" + FOUR);
		assertThat(page.selectFirst("h1").text()).isEqualTo("卫生");
		assertThat(page.title()).startsWith("卫生");
		assertThat(page.select(".entry .cite").eachText()).contains("A/75/345–S/2020/898，第60段");
		assertThat(page.selectFirst(".sources").text()).contains("A/75/345–S/2020/898", "并非正式文本");
	}

	@Test
	void groupsThemByOrganizationKeepingThatOrder() {
		Document page = page("/en/brief?by=organization&" + FOUR);
		assertThat(page.select(".group h2").eachText()).containsExactly("African Union",
				"Community of Portuguese-speaking Countries", "International Criminal Police Organization");
		assertThat(page.select(".group").first().select(".record-title a").eachAttr("href"))
			.allMatch((href) -> href.contains("2020-21-"))
			.first()
			.asString()
			.endsWith("2020-21-2");
	}

	@Test
	void namesTheOrganizationsOfEachRecordUnlessTheHeadingOrAllRecordsDo() {
		assertThat(page("/en/brief?" + FOUR).select(".entry .record-facts").eachText())
			.allMatch((facts) -> facts.matches("(INTERPOL|African Union|CPLP) .*"));
		assertThat(page("/en/brief?by=organization&" + FOUR).select(".entry .record-facts").eachText())
			.allMatch((facts) -> facts.matches("(undated|\\d|[A-Z][a-z]+ \\d).*"));
		Document one = page("/en/brief?collected=2020-21-2.2020-21-1");
		assertThat(one.select(".facts-table tr").eachText()).contains("Organization African Union");
		assertThat(one.select(".entry .record-facts").text()).doesNotContain("African Union");
	}

	@ParameterizedTest
	@ValueSource(strings = { "organization", "theme", "date", "order" })
	void hasEachRecordOnceHoweverItIsGrouped(String grouping) {
		String joint = "collected=" + String.join(".",
				page("/en/themes/counter-terrorism?by=organization").select(".record[id$=-2], .record[id$=-1]")
					.eachAttr("id")
					.stream()
					.map((id) -> id.replaceFirst("-[12]$", ""))
					.distinct()
					.toList());
		assertThat(entries("/en/brief?by=" + grouping + "&" + joint)).hasSizeGreaterThan(1).doesNotHaveDuplicates();
	}

	@Test
	void isCarriedAlongByEveryPageAndNamedWithItsNumberOfRecords() {
		Document page = page("/en/organizations/bsec?title=Health&" + FOUR);
		assertThat(page.select(".doors a").last().text()).isEqualTo("Brief (4)");
		assertThat(page.select("a[href^=/en/]:not([href*=.csv], [href*=.xlsx])").eachAttr("href"))
			.filteredOn((href) -> !href.matches("/en/.*\\.[a-z]+(\\?.*)?"))
			.allSatisfy((href) -> assertThat(href).contains(FOUR + "&title=Health"));
		assertThat(page.select("#languages a").attr("href")).contains("/zh/organizations/bsec?" + FOUR);
		assertThat(page.select("link[rel=canonical]").attr("href")).endsWith("/en/organizations/bsec");
		assertThat(page.select("form.search input[name=collected]").attr("value")).isEqualTo(FOUR.substring(10));
	}

	@Test
	void offersToTakeInWhatIsNotInItAndOutWhatIs() {
		Document page = page("/en/reports/a-75-345/paragraphs/21?" + FOUR);
		assertThat(page.select("#2020-21-1-1 .collect").attr("name")).isEqualTo("drop");
		assertThat(page.select("#2020-21-3-1 .collect").attr("name")).isEqualTo("add");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			add=2020-22-1                   | collected=2020-21-1.2020-21-2.2020-22-1#2020-22-1-1
			add=2020-22-1.2020-22-2         | collected=2020-21-1.2020-21-2.2020-22-1.2020-22-2
			drop=2020-21-1                  | collected=2020-21-2
			later=2020-21-1                 | collected=2020-21-2.2020-21-1#2020-21-1-1
			earlier=2020-21-2&parallel=zh   | collected=2020-21-2.2020-21-1&parallel=zh#2020-21-2-1""")
	void aChangeLeadsBackToThePage(String change, String expected) {
		var answer = new Reader(this.port).get("/en/brief/change?from=/activities?theme=health%26sort=date&"
				+ "collected=2020-21-1.2020-21-2&" + change);
		assertThat(answer.statusCode()).isEqualTo(303);
		assertThat(answer.headers().firstValue("Location"))
			.hasValue("/en/activities?theme=health&sort=date&" + expected);
	}

	@ParameterizedTest
	@ValueSource(strings = { "from=https://elsewhere.example", "from=%0D%0ASet-Cookie:a", "from=/%7Bx%7D", "add=x",
			"collected=2020-21-1&add=%3Cb%3E" })
	void aChangeLeadsNowhereElse(String parameters) {
		assertThat(new Reader(this.port).get("/en/brief/change?" + parameters).statusCode()).isEqualTo(400);
	}

	@Test
	void saysHowToBeginWhenNothingIsCollected() {
		assertThat(page("/en/brief").selectFirst("main").text()).contains("Add to brief",
				"No records have been collected yet");
	}

	@Test
	void namesTheRecordThatThereIsNot() {
		var answer = new Reader(this.port).get("/en/brief?collected=2020-21-1.2020-999-1");
		assertThat(answer.statusCode()).isEqualTo(400);
		assertThat(answer.body()).contains("“2020-999-1”");
	}

	@Test
	void setsTwoLanguagesSideBySide() {
		for (Element entry : page("/zh/brief?parallel=en&" + FOUR).select(".entry")) {
			assertThat(entry.select("> .column")).hasSize(2);
		}
	}

}
