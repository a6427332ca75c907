package cooperation.dossier;

import java.util.List;

import cooperation.PortalTest;
import cooperation.Reader;
import cooperation.activity.Activities;
import cooperation.activity.Activity;
import cooperation.activity.ActivityFilter;
import cooperation.activity.Facet;
import cooperation.language.Language;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

@PortalTest
class SummaryTest {

	@LocalServerPort
	int port;

	@Autowired
	Activities activities;

	private Document page(String address) {
		return new Reader(this.port).page(address);
	}

	private List<Activity> records(String organization) {
		return this.activities.all(ActivityFilter.of(Facet.ORGANIZATION, organization)).toList();
	}

	@Test
	void saysWhatTheDocumentIsAbout() {
		Document page = page("/en/organizations/au/summary");
		assertThat(page.selectFirst("h1").text()).isEqualTo("Summary: African Union");
		assertThat(page.select(".facts-table tr").eachText()).contains(
				"Agenda item 130 (a), seventy-fifth session of the General Assembly",
				"Paragraphs A/75/345–S/2020/898, paras. 5–22", "Period of dated events 2018–2020");
		assertThat(page.selectFirst(".totals td").text()).isEqualTo(Integer.toString(records("AU").size()));
	}

	@Test
	void hasEveryRecordOnceWithItsCitationUnderItsMainTheme() {
		Document page = page("/zh/organizations/au/summary");
		assertThat(page.select(".entry .record-title").eachText()).containsExactlyInAnyOrderElementsOf(
				records("AU").stream().map((record) -> record.title().in(new Language("zh"))).toList());
		assertThat(page.select(".entry .cite").eachText())
			.allMatch((citation) -> citation.matches("A/75/345–S/2020/898，第[\\d至、和]+段"));
	}

	@Test
	void drawsAsManyRecordsAsItCounts() {
		Document page = page("/en/organizations/au/summary");
		Element most = page.selectFirst(".chart tr");
		long records = records("AU").stream().filter((record) -> record.themes().contains("peace-security")).count();
		assertThat(most.text()).isEqualTo("Peace and security " + records);
		assertThat(most.select(".long-20")).hasSize(1);
	}

	@Test
	void leadsToTheSameAsDocumentsInTheSameArrangement() {
		assertThat(page("/en/organizations/asean/summary?by=date&parallel=zh").select("a[href*=summary.]")
			.eachAttr("href")).containsExactly("/en/organizations/asean/summary.pdf?by=date&parallel=zh",
					"/en/organizations/asean/summary.docx?by=date&parallel=zh");
	}

	@Test
	void soDoesAListing() {
		assertThat(page("/en/activities?theme=covid-19&sort=date&page=2&parallel=zh").select("a[href~=[.](pdf|docx)]")
			.eachAttr("href")).containsExactly("/en/activities.pdf?theme=covid-19&sort=date&parallel=zh",
					"/en/activities.docx?theme=covid-19&sort=date&parallel=zh");
	}

	@Test
	void setsTheLanguagesSideBySideRecordByRecord() {
		for (Element entry : page("/en/organizations/asean/summary?parallel=zh").select(".entry")) {
			assertThat(entry.select("> .column").eachAttr("lang")).containsExactly("zh-Hans");
			assertThat(entry.select("> .column")).hasSize(2);
			String english = entry.select("h3 a").get(0).attr("href");
			assertThat(entry.select("h3 a").get(1).attr("href")).isEqualTo(english.replace("/en/", "/zh/"));
			assertThat(entry.select(".cite").get(1).text()).startsWith("A/75/345–S/2020/898，第");
		}
		assertThat(page("/zh/organizations/asean/summary?parallel=en").selectFirst("h1").text())
			.isEqualTo("东南亚国家联盟：摘要 Summary: Association of Southeast Asian Nations");
	}

	@Test
	void putsTheUndatedLastWhenGroupedByDate() {
		List<String> headings = page("/en/organizations/au/summary?by=date").select(".group h2").eachText();
		assertThat(headings.subList(0, headings.size() - 1)).isSorted().allMatch((year) -> year.matches("\\d{4}"));
		assertThat(headings).last().isEqualTo("Undated");
	}

	/**
	 * The statement of 2019 recalls a framework of 1993, the memorandum of 2020 one of
	 * 1998.
	 */
	@Test
	void putsARecordUnderTheYearInWhichItHappenedWhenGroupedByDate() {
		assertThat(page("/en/organizations/osce/summary?by=date").select(".group h2").eachText())
			.doesNotContain("1993", "1998")
			.contains("2019", "2020");
		assertThat(page("/en/activities?organization=OSCE&sort=date").select(".records .dates").first().text())
			.doesNotContain("1993", "1998");
	}

	@ParameterizedTest
	@ValueSource(strings = { "by=colour", "parallel=xx" })
	void refusesAnArrangementThatThereIsNot(String parameter) {
		var response = new Reader(this.port).get("/en/organizations/au/summary?" + parameter);
		assertThat(response.statusCode()).isEqualTo(400);
		assertThat(response.body()).contains(parameter.substring(parameter.indexOf('=') + 1));
	}

	@ParameterizedTest
	@ValueSource(strings = { "/en/themes/covid-19/summary", "/zh/themes/covid-19/summary?by=date",
			"/en/entities/oct/summary?by=theme", "/zh/entities/oct/summary?parallel=en" })
	void thereIsOneOfEveryThemeAndEntity(String address) {
		assertThat(page(address).select(".entry")).isNotEmpty();
	}

}
