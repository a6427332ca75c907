package cooperation.dossier;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;

import cooperation.PortalTest;
import cooperation.Reader;
import jakarta.persistence.EntityManagerFactory;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

@PortalTest
class CiteTest {

	@LocalServerPort
	int port;

	@Autowired
	EntityManagerFactory entityManagers;

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			en | A/75/345, para. 22         | A/75/345–S/2020/898, para. 22 | Section African Union
			en | S/2020/898第22段           | A/75/345–S/2020/898, para. 22 | Section African Union
			zh | “A/75/345, para. 22.”      | A/75/345–S/2020/898，第22段   | 所属部分 非洲联盟
			zh | 第22段                     | A/75/345–S/2020/898，第22段   | 所属部分 非洲联盟
			""")
	void showsTheParagraphCited(String language, String text, String citation, String section) {
		Document page = page(language, text);
		assertThat(page.title()).startsWith(citation);
		assertThat(page.select("h2 a").eachText()).containsExactly(citation);
		assertThat(page.select("h2 a").attr("href")).isEqualTo("/" + language + "/reports/a-75-345/paragraphs/22");
		assertThat(page.select(".facts").text()).startsWith(section);
		assertThat(page.select(".records .cite").eachAttr("href"))
			.contains("/" + language + "/reports/a-75-345/paragraphs/22");
		assertThat(page.select("#citation").val()).isEqualTo(text);
	}

	@Test
	void showsEachParagraphWithTheRecordsItTells() {
		Document page = page("en", "A/75/345, paras. 1, 21 and 22");
		assertThat(page.select("article h2").eachText()).hasSize(3).last().asString().endsWith(", para. 22");
		assertThat(page.select("main [role=status]").first().text()).startsWith("3 paragraphs, ");
		String alone = new Reader(this.port).page("/en/reports/a-75-345/paragraphs/21").select("ol.records").html();
		assertThat(page.select("section:has(a[href$=paragraphs/21]) > ol.records").first().html()).isEqualTo(alone);
	}

	@Test
	void showsThirtyParagraphsAndSaysThatThereAreMore() {
		Document page = page("en", "A/75/345, paras. 1–108");
		assertThat(page.select("article h2")).hasSize(30);
		assertThat(page.select("main [role=status]").text()).contains("names 108 paragraphs. The first 30 are shown.");
		assertThat(page.select("article > p:not(.switch) > a").attr("href")).isEqualTo("/en/reports/a-75-345");
		assertThat(page("zh", "第1至108段").select("main [role=status]").text()).contains("所填出处涉及108段，此处列出前30段。");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			en |                        | 200 |
			zh |                        | 200 |
			en | A/75/345               | 200 | The symbol is that of a whole report
			zh | S/2020/898             | 200 | 所填文号指整份报告
			en | A/75/345, para. 109    | 404 | has no paragraph 109. Its paragraphs are numbered from 1 to 108.
			zh | A/75/345，第109段      | 404 | 没有第109段。该报告各段编号为第1至108段。
			en | para. 0                | 404 | has no paragraph 0.
			en | A/73/328, para. 5      | 404 | no report with the symbol A/73/328. It has A/75/345–S/2020/898.
			zh | A/73/328，第5段        | 404 | 没有文号为A/73/328的报告。已收录的报告文号为：A/75/345–S/2020/898。
			en | A/75/345, page 22      | 400 | not a citation
			zh | 非洲联盟               | 400 | 无法识别所填出处
			""")
	void saysWhatIsWrongAndWhatWouldBeRight(String language, String text, int status, String answer) {
		HttpResponse<String> response = get(language, (text == null) ? "" : text);
		assertThat(response.statusCode()).isEqualTo(status);
		Document page = page(language, (text == null) ? "" : text);
		assertThat(page.select("#answer").text()).contains((answer == null) ? "" : answer);
		assertThat(page.select("#citation[aria-invalid]")).hasSize((status == 200) ? 0 : 1);
		assertThat(page.select("form[action=/" + language + "/cite] label[for=citation]")).hasSize(1);
		assertThat(page.select("li.switch a[href^=/" + language + "/cite?q=]")).hasSize(6);
	}

	@Test
	void showsWhatThereIsOfACitationThatGoesTooFar() {
		HttpResponse<String> response = get("en", "paras. 107–999");
		assertThat(response.statusCode()).isEqualTo(404);
		assertThat(response.body()).contains("has no paragraph 109").contains("paragraphs/108");
	}

	@Test
	void refusesLongText() {
		HttpResponse<String> response = get("zh", "第22段".repeat(126));
		assertThat(response.statusCode()).isEqualTo(400);
		assertThat(response.body()).contains("所填文字超过500个字符");
		assertThat(get("en", "x".repeat(501)).body()).contains("more than 500 characters");
	}

	@Test
	void escapesWhatItRepeats() {
		String body = get("en", "\"><script>alert(1)</script>").body();
		assertThat(body).contains("&lt;script&gt;").doesNotContain("<script>alert");
	}

	@Test
	void leadsFromItsExamplesToParagraphs() {
		Reader reader = new Reader(this.port);
		assertThat(reader.page("/zh/cite").select("li.switch a").eachAttr("href")).hasSize(6)
			.allSatisfy((example) -> assertThat(reader.page(example).select("section ol.records")).isNotEmpty());
	}

	@ParameterizedTest
	@ValueSource(strings = { "/zh/reports/a-75-345/paragraphs/21", "/en/reports/a-75-345/paragraphs/21",
			"/zh/activities/2020-21-1", "/en/activities/2020-21-1" })
	void isWrittenInBothLanguagesWherePagesAreCited(String address) {
		Document page = new Reader(this.port).page(address);
		assertThat(page.select(".citation[lang=en]").text()).matches("A/75/345–S/2020/898, paras?\\. 21.*");
		assertThat(page.select(".citation[lang=zh-Hans]").text()).matches("A/75/345–S/2020/898，第21.*段");
		assertThat(page.select(".citation").first().attr("lang")).isEqualTo(page.select("html").attr("lang"));
		assertThat(page.select("button[data-copy]:not([hidden])")).isEmpty();
	}

	@Test
	void asksTheDatabaseAFewTimesHoweverManyParagraphs() {
		get("en", "paras. 1–108");
		Statistics statistics = this.entityManagers.unwrap(SessionFactory.class).getStatistics();
		statistics.setStatisticsEnabled(true);
		statistics.clear();
		get("en", "paras. 1–108");
		assertThat(statistics.getPrepareStatementCount()).isLessThanOrEqualTo(8);
	}

	private HttpResponse<String> get(String language, String text) {
		return new Reader(this.port).get(address(language, text));
	}

	private Document page(String language, String text) {
		return new Reader(this.port).page(address(language, text));
	}

	private static String address(String language, String text) {
		return "/" + language + "/cite?q=" + URLEncoder.encode(text, StandardCharsets.UTF_8);
	}

}
