package cooperation.activity;

import java.util.List;

import cooperation.PortalTest;
import cooperation.Reader;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

@PortalTest
class RelatedRecordsTest {

	private final Reader reader;

	RelatedRecordsTest(@LocalServerPort int port) {
		this.reader = new Reader(port);
	}

	@Test
	void theClosestComeFirstAndEachUnderOneHeadingOnly() {
		Document page = this.reader.page("/en/activities/2020-21-1");
		assertThat(page.select(".related h3").eachText()).startsWith("Also in paragraph 21");
		List<String> related = page.select(".related li a").eachAttr("href");
		assertThat(related).isNotEmpty().doesNotHaveDuplicates().doesNotContain("/en/activities/2020-21-1");
		assertThat(page.select(".related ol")).allSatisfy((list) -> assertThat(list.select("li")).hasSizeBetween(1, 5));
	}

	@Test
	void aHeadingLeadsToAllRecordsOfItsKind() {
		for (String heading : this.reader.page("/en/activities/2020-21-1").select(".related h3 a").eachAttr("href")) {
			assertThat(this.reader.page(heading).select(".record a").eachAttr("href"))
				.contains("/en/activities/2020-21-1");
		}
	}

	@Test
	void aRecordWithoutOrganizationIsTiedByItsParagraphAndEntity() {
		assertThat(this.reader.page("/en/activities/2020-3-1").select(".related h3").eachText())
			.containsExactly("Also in paragraph 3", "With Security Council");
	}

}
