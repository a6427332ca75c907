package cooperation.export;

import java.io.IOException;
import java.util.List;
import java.util.Random;

import cooperation.PortalTest;
import cooperation.Reader;
import cooperation.activity.Activities;
import cooperation.activity.Activity;
import cooperation.activity.ActivityFilter;
import cooperation.activity.Facet;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What a reader takes away is what the page has counted.
 */
@PortalTest
class SameRowsTest {

	private static final int SELECTIONS = 50;

	@LocalServerPort
	private int port;

	@Autowired
	private Activities activities;

	@Test
	void everyFormHasTheRecordsThatThePageCounts() throws IOException {
		Random random = new Random(2020);
		List<Activity> everything = this.activities.all(ActivityFilter.NONE).toList();
		int found = 0;
		for (int i = 0; i < SELECTIONS; i++) {
			String query = "?" + random(random, everything).query();
			int count = count(query);
			JsonNode json = JsonMapper.shared().readTree(get("/en/activities.json" + query));
			List<String> ids = json.findValuesAsString("id");

			assertThat(json.get("total").asInt()).as(query).isEqualTo(count);
			assertThat(ids).as(query).hasSize(count);
			assertThat(csv(query)).as(query).isEqualTo(ids);
			assertThat(xlsx(query)).as(query).isEqualTo(ids);
			found += (count == 0) ? 0 : 1;
		}
		assertThat(found).isGreaterThan(SELECTIONS / 2);
	}

	/**
	 * One to three choices that some record has, so that not every selection is empty.
	 */
	private static ActivityFilter random(Random random, List<Activity> everything) {
		ActivityFilter filter = ActivityFilter.NONE;
		Activity record = everything.get(random.nextInt(everything.size()));
		for (int choice = 0; choice <= random.nextInt(3); choice++) {
			Facet facet = Facet.values()[random.nextInt(Facet.values().length)];
			List<String> values = facet.values(record);
			if (!values.isEmpty()) {
				filter = filter.with(facet, values.get(random.nextInt(values.size())));
			}
		}
		return filter;
	}

	private String get(String address) {
		return new Reader(this.port).get(address).body();
	}

	private int count(String query) {
		String total = new Reader(this.port).page("/en/activities" + query).select("#total").text();
		return total.startsWith("No") ? 0 : total.startsWith("one") ? 1 : Integer.parseInt(total.replaceAll("\\D", ""));
	}

	private List<String> csv(String query) throws IOException {
		try (CSVParser rows = CSVParser.parse(get("/zh/activities.csv" + query), CSVFormat.RFC4180)) {
			return rows.stream().skip(1).map((row) -> row.get(0)).toList();
		}
	}

	private List<String> xlsx(String query) throws IOException {
		return new Workbook(OpenXml.read(new Reader(this.port).bytes("/zh/activities.xlsx" + query))).rows(1)
			.stream()
			.skip(1)
			.map((row) -> row.get("A"))
			.toList();
	}

}
