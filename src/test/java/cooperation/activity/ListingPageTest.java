package cooperation.activity;

import cooperation.PortalTest;
import cooperation.Reader;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

@PortalTest
class ListingPageTest {

	@LocalServerPort
	int port;

	@Test
	void saysThatWordsAreTakenForAThemeAndLeadsToTheRecordsThatHaveThem() {
		Document page = page("/en/activities?q=SDGs");
		assertThat(page.select("#total").text()).isEqualTo("20 records");
		assertThat(page.select(".results .hint").text()).startsWith("“SDGs” stands for a theme.");
		assertThat(page(page.select(".results .hint a").attr("href")).select("#total").text()).isEqualTo("1 record");
	}

	@Test
	void takesATermThatBelongsToAThemeAsWordsAndLeadsToTheTheme() {
		Document page = page("/en/activities?q=ceasefire");
		assertThat(page.select("#total").text()).isEqualTo("5 records");
		assertThat(page.select(".suggested-pages a").attr("href")).isEqualTo("/en/themes/peace-security");
	}

	@Test
	void saysNothingOfThemesWhereWordsAreTakenAsWords() {
		for (String typed : new String[] { "quota%20Libreville", "UNDRR", "debt", "%22debt%22", "WHO" }) {
			assertThat(page("/en/activities?q=" + typed).select(".results .hint").text()).as(typed)
				.doesNotContain("theme");
		}
	}

	@Test
	void saysThatNothingIsSpeltAsItWasTyped() {
		assertThat(page("/en/activities?q=cooperatoin").select(".results .hint").text())
			.startsWith("No record has “cooperatoin” as it is written.");
		assertThat(page("/en/activities?q=cooperation").select(".results .hint").text()).doesNotContain("as it is");
	}

	@Test
	void countsTheRecordsOfSeveralYearsChosenAsOne() {
		Document page = page("/en/activities?organization=AU&year=2015..2019");
		String total = page.select("#total").text().replaceFirst(" .*", "");
		assertThat(Integer.parseInt(total)).isGreaterThan(10);
		assertThat(page.select("label:has(input[name=year][checked]) .count").text()).isEqualTo(total);
	}

	@Test
	void leadsOnlyToWhatThereIsFromAnAddressWithMoreInIt() {
		Document page = page("/en/activities?theme=health&utm_source=letter");
		assertThat(page.select("link[rel=canonical]").attr("href")).endsWith("/en/activities?theme=health");
		assertThat(page.select("link[type=application/atom+xml]").attr("href"))
			.isEqualTo("/en/activities.atom?theme=health");
		assertThat(page("/en/organizations/au?by=date").select("link[type=application/atom+xml]").attr("href"))
			.isEqualTo("/en/organizations/au.atom");
	}

	@Test
	void saysOnPaperWhichOfTheRecordsThisSheetHas() {
		assertThat(page("/en/activities?theme=covid-19&page=2").select(".results > .on-paper").text())
			.isEqualTo("Shown here: records 26–29.");
		assertThat(page("/en/activities?theme=health").select(".results > .on-paper")).isEmpty();
	}

	@Test
	void whereNothingIsFoundSaysWhatToChange() {
		assertThat(page("/en/activities?q=zzzzqq").select(".empty").text()).contains("another spelling");
		assertThat(page("/en/activities?q=debt&organization=BSEC&kind=statement").select(".empty").text())
			.contains("Remove one of them");
	}

	private Document page(String address) {
		return new Reader(this.port).page(address);
	}

}
