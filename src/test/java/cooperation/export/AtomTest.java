package cooperation.export;

import java.io.StringReader;
import java.time.Instant;

import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.SyndFeedInput;
import cooperation.PortalTest;
import cooperation.Reader;
import cooperation.report.Releases;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

@PortalTest
class AtomTest {

	@LocalServerPort
	private int port;

	@Autowired
	private Releases releases;

	private SyndFeed feed(String address) throws Exception {
		return new SyndFeedInput().build(new StringReader(new Reader(this.port).get(address).body()));
	}

	@Test
	void aFeedReaderFindsEveryRecordOfASelection() throws Exception {
		SyndFeed feed = feed("/en/themes/covid-19.atom");

		assertThat(feed.getFeedType()).isEqualTo("atom_1.0");
		assertThat(feed.getTitle()).isEqualTo("COVID-19 pandemic · Cooperation Portal");
		assertThat(feed.getAuthors()).hasSize(1);
		assertThat(feed.getEntries()).hasSizeGreaterThan(5).allSatisfy((entry) -> {
			assertThat(entry.getTitle()).isNotBlank();
			assertThat(entry.getUri()).startsWith("urn:uuid:");
			assertThat(entry.getLink()).contains("/en/activities/2020-");
			assertThat(entry.getCategories()).extracting("name").contains("covid-19");
			assertThat(entry.getContents().get(0).getValue()).contains("A/75/345–S/2020/898, para");
		});
		assertThat(feed.getEntries()).extracting(SyndEntry::getUri).doesNotHaveDuplicates();
	}

	@Test
	void aFeedOfASearchCanBeReadWhateverWasTyped() throws Exception {
		assertThat(feed("/en/activities.atom?q=peace%01").getTitle()).contains("peace");
	}

	@Test
	void anEntryKeepsItsIdentityInEverySelectionAndAtEveryAddress() throws Exception {
		SyndEntry alone = feed("/en/activities/2020-39-2.atom").getEntries().get(0);

		assertThat(feed("/en/organizations/cis.atom").getEntries()).extracting(SyndEntry::getUri)
			.contains(alone.getUri());
		assertThat(alone.getUri()).isEqualTo("urn:uuid:af3afc15-0f38-36ec-9522-038811664d78");
	}

	@Test
	void feedsOfTwoBriefsAreNotTakenForOne() throws Exception {
		SyndFeed one = feed("/en/brief.atom?collected=2020-21-1.2020-39-2");
		SyndFeed other = feed("/en/brief.atom?collected=2020-21-1");

		assertThat(one.getUri()).startsWith("urn:uuid:").isNotEqualTo(other.getUri());
		assertThat(one.getEntries()).extracting(SyndEntry::getUri).contains(other.getEntries().get(0).getUri());
	}

	@Test
	void everythingIsAsOldAsTheRelease() throws Exception {
		Instant published = this.releases.findFirstByOrderByPublishedAtDesc().publishedAt();
		SyndFeed feed = feed("/zh/activities.atom?theme=covid-19&year=2020");

		assertThat(feed.getPublishedDate()).isEqualTo(published);
		assertThat(feed.getEntries()).allSatisfy((entry) -> assertThat(entry.getUpdatedDate()).isEqualTo(published));
	}

	@ParameterizedTest
	@ValueSource(strings = { "/en/organizations/au", "/zh/themes/covid-19", "/en/entities/oct", "/en/dates/2019/07",
			"/en/activities?theme=covid-19&year=2020" })
	void aBrowserFindsTheFeedOfAPage(String page) throws Exception {
		String address = new Reader(this.port).page(page).selectFirst("link[type=application/atom+xml]").attr("href");

		assertThat(feed(address).getLinks()).filteredOn("rel", "alternate")
			.extracting("href")
			.containsExactly("http://localhost:" + this.port + page);
	}

	@Test
	void aPageWithoutRecordsHasNone() {
		assertThat(new Reader(this.port).page("/en/about").select("link[type=application/atom+xml]")).isEmpty();
	}

}
