package cooperation.activity;

import java.util.List;
import java.util.stream.Stream;

import cooperation.PortalTest;
import cooperation.Reader;
import cooperation.language.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What the search box suggests to somebody who has begun to type.
 */
@PortalTest
class SuggestionsTest {

	@Autowired
	Suggestions suggestions;

	@LocalServerPort
	int port;

	private Stream<String> paths(String typed, String language) {
		return this.suggestions.of(typed, new Language(language)).stream().map(Suggestion::path);
	}

	@ParameterizedTest(name = "{0}: {1}")
	@CsvSource(delimiter = '|', textBlock = """
			en | afr        | /organizations/au
			en | African Un | /organizations/au
			en | union afr  | /organizations/au
			en | au         | /organizations/au
			zh | 非盟       | /organizations/au
			zh | 非洲联     | /organizations/au
			zh | 非洲聯     | /organizations/au
			en | who        | /entities/who
			zh | 世卫       | /entities/who
			en | counter-t  | /themes/counter-terrorism
			zh | 反恐       | /themes/counter-terrorism
			en | undr       | /entities/undrr
			en | unisdr     | /entities/undrr
			zh | 减灾       | /entities/undrr
			en | singap     | /activities?place=SG
			zh | 新加坡     | /activities?place=SG
			en | trade obs  | /activities/2020-14-3
			""")
	void namesAndTitlesAreFoundByTheirBeginnings(String language, String typed, String expected) {
		assertThat(paths(typed, language)).contains(expected);
	}

	@Test
	void theNameThatBeginsWithWhatWasTypedComesFirst() {
		assertThat(paths("coun", "en").findFirst()).contains("/organizations/coe");
	}

	@Test
	void aPlaceWithoutRecordsIsNotSuggested() {
		assertThat(paths("africa", "en")).contains("/activities?place=CF").doesNotContain("/activities?place=africa");
	}

	@Test
	void nothingIsSuggestedForNothing() {
		assertThat(paths("", "en")).isEmpty();
		assertThat(paths("…", "zh")).isEmpty();
		assertThat(paths("xyzzy", "en")).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "a", "un", "联", "of the" })
	void fewAreShownHoweverManyFit(String typed) {
		assertThat(paths(typed, "en")).hasSizeLessThanOrEqualTo(25);
	}

	@Test
	void thePageStandsAlone() {
		var page = new Reader(this.port).page("/en/suggestions?q=african");
		assertThat(page.select(".suggestion-box a[href=/en/organizations/au]")).hasSize(1);
		assertThat(page.select(".suggestion-box a[href=/en/activities?q=african]")).hasSize(1);
	}

	@Test
	void itsLinksAndItsFormTakeAlongWhatTheReaderCarries() {
		var page = new Reader(this.port).page("/en/suggestions?q=african&parallel=zh&collected=2020-21-1");
		assertThat(page.select(".suggestion-box > .hint a").attr("href"))
			.isEqualTo("/en/activities?q=african&collected=2020-21-1&parallel=zh");
		assertThat(page.select("form.narrow input[name=collected]").attr("value")).isEqualTo("2020-21-1");
	}

	@Test
	void aTextThatIsTooLongIsRefused() {
		var response = new Reader(this.port).get("/en/suggestions?q=" + "a".repeat(201));
		assertThat(response.statusCode()).isEqualTo(400);
		assertThat(response.body()).contains("q");
	}

	@Test
	void aListingOfAWordShowsThePagesByThatName() {
		List<String> links = new Reader(this.port).page("/en/activities?q=WHO")
			.select(".suggested-pages a")
			.eachAttr("href");
		assertThat(links).contains("/en/entities/who").hasSizeLessThanOrEqualTo(4);
	}

}
