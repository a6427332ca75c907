package cooperation.activity;

import java.util.List;

import cooperation.PortalTest;
import cooperation.directory.Directories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.util.UriComponentsBuilder;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Holds what a filter finds against plain SQL over the tables.
 */
@PortalTest
class SelectionTest {

	@Autowired
	private Activities activities;

	@Autowired
	private Directories directories;

	@Autowired
	private JdbcClient sql;

	private ActivityFilter filter(String query) {
		MultiValueMap<String, String> parameters = new LinkedMultiValueMap<>();
		parameters.addAll(UriComponentsBuilder.fromUriString("?" + query).build().getQueryParams());
		return ActivityFilter.of(parameters, this.directories.current());
	}

	private List<String> ids(String condition) {
		return this.sql.sql("select id from activity where " + condition).query(String.class).list();
	}

	private void assertFinds(String query, String condition) {
		List<String> expected = ids(condition);
		ActivityFilter filter = filter(query);

		assertThat(expected).as("no more than all and no less than one, or nothing is shown")
			.hasSizeBetween(1, (int) this.activities.count() - 1);
		assertThat(this.activities.count(filter)).isEqualTo(expected.size());
		assertThat(this.activities.all(filter)).extracting(Activity::id).containsExactlyInAnyOrderElementsOf(expected);
	}

	@Test
	void noFilterFindsAllRecords() {
		assertThat(this.activities.count(ActivityFilter.NONE)).isPositive()
			.isEqualTo(this.activities.count())
			.isEqualTo(ids("true").size());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
			theme=covid-19     | id in (select activity from activity_theme where theme = 'covid-19')
			organization=AU    | id in (select activity from activity_organization where organization = 'AU')
			entity=OCT         | id in (select activity from activity_un_entity where un_entity = 'OCT')
			partner=AU-PSC     | id in (select activity from activity_partner where partner = 'AU-PSC')
			place=SG           | id in (select activity from activity_place where place = 'SG')
			place=KE           | id in (select activity from activity_place where place in ('KE', 'KE-NBO'))
			document=agenda-2030 | id in (select activity from activity_document where document = 'agenda-2030')
			kind=meeting       | kind = 'meeting'
			""")
	void aChoiceFindsTheRecordsThatNameIt(String query, String condition) {
		assertFinds(query, condition);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
			year=2019       | starts <= '2019-12-31' and ends >= '2019-01-01'
			year=2018..2020 | starts <= '2020-12-31' and ends >= '2018-01-01'
			year=2022       | starts <= '2022-12-31' and ends >= '2022-01-01'
			year=2019-07    | starts <= '2019-07-31' and ends >= '2019-07-01' and precision <> 'year'
			year=2019-07&year=2018 | starts <= '2018-12-31' and ends >= '2018-01-01' \
				or starts <= '2019-07-31' and ends >= '2019-07-01' and precision <> 'year'
			""")
	void aPeriodFindsTheRecordsWithADateInIt(String query, String condition) {
		assertFinds(query, "id in (select activity from activity_date where " + condition + ")");
	}

	@Test
	void undatedFindsTheRecordsWithoutADate() {
		assertFinds("year=undated", "id not in (select activity from activity_date)");
	}

	@Test
	void undatedAndAYearFindTheRecordsOfBoth() {
		assertFinds("year=undated&year=2020", """
				id not in (select activity from activity_date)
				or id in (select activity from activity_date where starts <= '2020-12-31' and ends >= '2020-01-01')""");
	}

	@Test
	void aYearAndItsAbsenceAreAllRecordsOnce() {
		assertThat(this.activities.count(filter("year=undated&year=1000..2999"))).isEqualTo(this.activities.count());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
			organization=AU&organization=ECCAS | \
				id in (select activity from activity_organization where organization in ('AU', 'ECCAS'))
			kind=meeting&kind=agreement        | kind in ('meeting', 'agreement')
			theme=health&theme=covid-19        | \
				id in (select activity from activity_theme where theme in ('health', 'covid-19'))
			""")
	void valuesOfOneFacetMeanOr(String query, String condition) {
		assertFinds(query, condition);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
			theme=counter-terrorism&year=2019 | \
				id in (select activity from activity_theme where theme = 'counter-terrorism') and id in \
				(select activity from activity_date where starts <= '2019-12-31' and ends >= '2019-01-01')
			organization=AU&kind=meeting      | \
				id in (select activity from activity_organization where organization = 'AU') and kind = 'meeting'
			organization=AU&theme=covid-19&year=undated | \
				id in (select activity from activity_organization where organization = 'AU') \
				and id in (select activity from activity_theme where theme = 'covid-19') \
				and id not in (select activity from activity_date)
			""")
	void differentFacetsMeanAnd(String query, String condition) {
		assertFinds(query, condition);
	}

	@Test
	void orWithinAndBetweenFacetsGoTogether() {
		assertFinds("organization=AU&organization=LAS&theme=health&theme=covid-19&kind=meeting&kind=response", """
				id in (select activity from activity_organization where organization in ('AU', 'LAS'))
				and id in (select activity from activity_theme where theme in ('health', 'covid-19'))
				and kind in ('meeting', 'response')""");
	}

}
