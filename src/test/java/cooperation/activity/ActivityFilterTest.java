package cooperation.activity;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import cooperation.PortalTest;
import cooperation.directory.Directories;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.util.UriComponentsBuilder;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class ActivityFilterTest {

	private final ActivityFilter covidInTheAu = ActivityFilter.of(Facet.THEME, "covid-19")
		.with(Facet.ORGANIZATION, "AU");

	@Test
	void theSameChoicesAreTheSameFilterInWhateverOrderTheyWereMade() {
		ActivityFilter one = ActivityFilter.NONE.with(Facet.YEAR, "2019")
			.with(Facet.ORGANIZATION, "LAS")
			.with(Facet.ORGANIZATION, "AU");
		ActivityFilter other = ActivityFilter.NONE.with(Facet.ORGANIZATION, "AU")
			.with(Facet.YEAR, "2019")
			.with(Facet.ORGANIZATION, "LAS")
			.with(Facet.ORGANIZATION, "AU");

		assertThat(one).isEqualTo(other);
		assertThat(one.query()).isEqualTo(other.query()).isEqualTo("organization=AU&organization=LAS&year=2019");
	}

	@Test
	void theQueryNamesTheFacetsAlwaysInTheSameOrder() {
		ActivityFilter filter = ActivityFilter.NONE;
		for (String choice : List.of("YEAR 2018..2020", "DOCUMENT A-73-328", "PLACE SG", "KIND meeting",
				"PARTNER AU-COMMISSION", "ENTITY WHO", "ORGANIZATION AU", "THEME covid-19")) {
			String[] facetAndValue = choice.split(" ");
			filter = filter.with(Facet.valueOf(facetAndValue[0]), facetAndValue[1]);
		}

		assertThat(filter.query()).isEqualTo("theme=covid-19&organization=AU&entity=WHO&partner=AU-COMMISSION"
				+ "&kind=meeting&place=SG&document=A-73-328&year=2018..2020");
	}

	@Test
	void noChoiceIsAnEmptyQuery() {
		assertThat(ActivityFilter.NONE.query()).isEmpty();
		assertThat(ActivityFilter.NONE.isEmpty()).isTrue();
		assertThat(this.covidInTheAu.isEmpty()).isFalse();
	}

	@Test
	void aFacetWithoutValuesIsNoChoice() {
		assertThat(new ActivityFilter(Map.of(Facet.THEME, List.of()), "")).isEqualTo(ActivityFilter.NONE);
	}

	@Test
	void withAddsAChoiceAndLeavesTheOriginalUntouched() {
		ActivityFilter wider = this.covidInTheAu.with(Facet.ORGANIZATION, "LAS");

		assertThat(wider.of(Facet.ORGANIZATION)).containsExactly("AU", "LAS");
		assertThat(this.covidInTheAu.query()).isEqualTo("theme=covid-19&organization=AU");
	}

	@Test
	void withoutTakesAChoiceAwayAndLeavesTheOriginalUntouched() {
		assertThat(this.covidInTheAu.without(Facet.THEME, "covid-19").query()).isEqualTo("organization=AU");
		assertThat(this.covidInTheAu.with(Facet.ORGANIZATION, "LAS").without(Facet.ORGANIZATION).query())
			.isEqualTo("theme=covid-19");
		assertThat(this.covidInTheAu.query()).isEqualTo("theme=covid-19&organization=AU");
	}

	@Test
	void takingAwayWhatWasNotChosenChangesNothing() {
		assertThat(this.covidInTheAu.without(Facet.THEME, "health")).isEqualTo(this.covidInTheAu);
		assertThat(this.covidInTheAu.without(Facet.YEAR)).isEqualTo(this.covidInTheAu);
	}

	@Test
	void whatIsTypedIsTakenWithoutCharactersThatNoTextHas() {
		assertThat(ActivityFilter.NONE.typing(" peace\u0001\n\u0000and  security\u007F").text())
			.isEqualTo("peace and security");
	}

	@Test
	void theChoicesCannotBeChangedFromOutside() {
		assertThat(this.covidInTheAu.choices()).isUnmodifiable();
		assertThat(this.covidInTheAu.of(Facet.THEME)).isUnmodifiable();
	}

	@Nested
	@PortalTest
	class OfAnAddress {

		@Autowired
		private Directories directories;

		private ActivityFilter filter(String query) {
			MultiValueMap<String, String> parameters = new LinkedMultiValueMap<>();
			parameters.addAll(UriComponentsBuilder.fromUriString("?" + query).build().getQueryParams());
			return ActivityFilter.of(parameters, this.directories.current());
		}

		@ParameterizedTest
		@ValueSource(strings = { "", "theme=covid-19&organization=AU&organization=LAS",
				"theme=counter-terrorism&entity=OCT&year=2019", "kind=meeting&place=SG&year=undated",
				"year=2018..2020&year=undated", "year=2019-07" })
		void isItsCanonicalQuery(String query) {
			assertThat(filter(query).query()).isEqualTo(query);
		}

		@ParameterizedTest
		@CsvSource({ "organization=LAS&theme=covid-19&organization=AU, theme=covid-19&organization=AU&organization=LAS",
				"organization=AU&organization=AU, organization=AU", "organization=au, organization=AU",
				"organization=AU&organization=au, organization=AU", "entity=un-women, entity=UN-WOMEN",
				"theme=COVID-19, theme=covid-19", "theme=&organization=AU&year=, organization=AU",
				"sort=date&page=2&colour=red&organization=AU, organization=AU" })
		void knowsOtherWaysToWriteTheSame(String query, String canonical) {
			assertThat(filter(query).query()).isEqualTo(canonical);
		}

		@Test
		void refusesMorePeriodsThanAnybodyChooses() {
			String years = IntStream.range(1900, 1950)
				.mapToObj((year) -> "&year=" + year + "..2020")
				.collect(joining());
			assertThat(filter(years).of(Facet.YEAR)).hasSize(50);
			assertThatExceptionOfType(TooManyValues.class).isThrownBy(() -> filter(years + "&year=1899"));
		}

		@ParameterizedTest
		@CsvSource({ "theme, nonsense", "organization, UNO", "organization, covid-19", "entity, AU", "partner, 1",
				"kind, party", "place, Atlantis", "document, A-0-0", "year, 2019-13", "year, 2020..2018",
				"year, yesterday" })
		void refusesAValueThatIsNotKnown(String parameter, String value) {
			assertThatExceptionOfType(UnknownValue.class)
				.isThrownBy(() -> filter("organization=AU&" + parameter + "=" + value))
				.satisfies((unknown) -> assertThat(unknown.parameter()).isEqualTo(parameter))
				.satisfies((unknown) -> assertThat(unknown.value()).isEqualTo(value));
		}

	}

}
