package cooperation;

import cooperation.activity.KeptRecords;
import cooperation.serving.KeptPages;
import jakarta.persistence.EntityManagerFactory;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * However many records a page shows, it asks the database a few times only. All reading
 * goes through Hibernate, which counts.
 */
@PortalTest
class StatementsPerPageTest {

	private static final int MOST = 8;

	@LocalServerPort
	int port;

	@Autowired
	EntityManagerFactory entityManagers;

	@Autowired
	KeptPages pages;

	@Autowired
	KeptRecords records;

	@ParameterizedTest
	@ValueSource(strings = { "/en", "/en/organizations", "/en/organizations/au", "/zh/organizations/au?by=date",
			"/zh/organizations/au/summary", "/en/themes/covid-19/summary?by=date&parallel=zh", "/en/organizations/bsec",
			"/en/themes", "/en/themes/covid-19", "/en/entities", "/en/entities/oct", "/en/dates", "/en/dates/2019",
			"/en/dates/2019/07", "/en/dates/undated", "/en/activities", "/en/activities?size=100",
			"/en/activities?theme=covid-19&organization=AU&year=2020", "/en/activities?q=WHO",
			"/zh/suggestions?q=%E9%9D%9E%E6%B4%B2", "/en/activities/2020-21-1", "/en/reports/a-75-345",
			"/en/reports/a-75-345/paragraphs/21", "/en/about", "/en/codebook", "/en/data", "/zh/data/api", "/en/matrix",
			"/zh/matrix?columns=entities&year=2019", "/en/compare?organization=AU&organization=LAS",
			"/en/cite?q=paras.%2021-22", "/zh/brief?collected=2020-60-1.2020-21-2.2020-47-1&parallel=en" })
	void areAtMostEight(String address) {
		Reader reader = new Reader(this.port);
		// The first reading fills what is kept for a release.
		reader.get(address);
		this.pages.forget();
		this.records.forget();
		Statistics statistics = this.entityManagers.unwrap(SessionFactory.class).getStatistics();
		statistics.setStatisticsEnabled(true);
		statistics.clear();
		assertThat(reader.get(address).statusCode()).isEqualTo(200);
		assertThat(statistics.getPrepareStatementCount()).isLessThanOrEqualTo(MOST);
	}

}
