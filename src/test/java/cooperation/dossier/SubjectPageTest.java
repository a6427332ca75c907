package cooperation.dossier;

import cooperation.PortalTest;
import cooperation.Reader;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

@PortalTest
class SubjectPageTest {

	@LocalServerPort
	int port;

	@Test
	void ofAnEntityWithoutRecordsLeadsToItsPartsThatHaveSome() {
		Document page = new Reader(this.port).page("/en/entities/who");
		assertThat(page.text()).contains("No records of its own");
		assertThat(page.select(".tallies a").eachAttr("href")).containsExactly("/en/entities/who-euro");
		assertThat(new Reader(this.port).page("/en/entities/who-euro").select("article h2").eachText())
			.doesNotContain("Parts of it");
	}

	@Test
	void saysThatARecordStandsUnderOneThemeWhereItIsGroupedByThem() {
		assertThat(new Reader(this.port).page("/en/organizations/au").text()).contains("under its first theme");
		assertThat(new Reader(this.port).page("/en/organizations/au?by=date").text())
			.doesNotContain("under its first theme");
	}

}
