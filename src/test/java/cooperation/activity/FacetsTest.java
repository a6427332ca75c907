package cooperation.activity;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

import cooperation.PortalTest;
import cooperation.Reader;
import cooperation.directory.Directories;
import cooperation.directory.Directory;
import cooperation.language.Language;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What the index counts is held against what the database has: {@link MatchingFilter} is
 * the same filter in SQL.
 */
@PortalTest
class FacetsTest {

	private static final Language ENGLISH = new Language("en");

	@LocalServerPort
	int port;

	@Autowired
	ActivitySearch search;

	@Autowired
	Activities activities;

	@Autowired
	Directories directories;

	@Test
	void countsAreThoseOfTheDatabaseForTwoHundredRandomSelections() {
		Random random = new Random(75345);
		List<Activity> everything = this.activities.all(ActivityFilter.NONE).toList();
		for (int i = 0; i < 200; i++) {
			ActivityFilter filter = random(random, everything);
			ActivitySearch.Found found = this.search.find(new Listing(filter, Order.REPORT, 1, 25), ENGLISH);
			assertThat(found.total()).as(filter.query()).isEqualTo(this.activities.count(filter));
			Map<ActivityFilter, List<Activity>> records = new HashMap<>();
			for (Facet facet : Facet.values()) {
				List<Activity> counted = records.computeIfAbsent(filter.without(facet),
						(others) -> this.activities.all(others).toList());
				assertThat(new TreeMap<>(found.counts().get(facet))).as(filter.query() + " by " + facet)
					.isEqualTo(counts(counted, facet));
			}
		}
	}

	/**
	 * One to three choices that some record has, so that not every selection is empty.
	 */
	private ActivityFilter random(Random random, List<Activity> everything) {
		ActivityFilter filter = ActivityFilter.NONE;
		Activity record = everything.get(random.nextInt(everything.size()));
		for (int choice = 0; choice <= random.nextInt(3); choice++) {
			Facet facet = Facet.values()[random.nextInt(Facet.values().length)];
			Activity chosen = (random.nextInt(3) == 0) ? everything.get(random.nextInt(everything.size())) : record;
			List<String> values = facet.values(chosen);
			if (!values.isEmpty()) {
				filter = filter.with(facet, values.get(random.nextInt(values.size())));
			}
		}
		return filter;
	}

	private static Map<String, Long> counts(List<Activity> records, Facet facet) {
		Map<String, Long> counts = new TreeMap<>();
		records.forEach((record) -> facet.values(record).forEach((value) -> counts.merge(value, 1L, Long::sum)));
		return counts;
	}

	@Test
	void everyValueLeadsToAsManyRecordsAsItSays() {
		Reader reader = new Reader(this.port);
		List<Element> links = reader.page("/en/activities").select(".facet a.count");
		assertThat(links.parallelStream().map((link) -> {
			String total = reader.page(link.attr("href")).select(".total").text().replaceAll("\\D", "");
			return total.equals(link.text()) ? "" : link.attr("href") + " leads to " + total + ", not " + link.text();
		})).containsOnly("");
		assertThat(links).hasSizeGreaterThan(200);
	}

	@Test
	void aFacetLeavesItsOwnChoiceOutOfAccount() {
		Directory directory = this.directories.current();
		ActivityFilter filter = ActivityFilter.of(Facet.ORGANIZATION, directory.organizations().get("AU").code());
		Map<String, Long> counts = this.search.find(new Listing(filter, Order.REPORT, 1, 25), ENGLISH)
			.counts()
			.get(Facet.ORGANIZATION);
		assertThat(counts).containsKey("LAS");
	}

}
