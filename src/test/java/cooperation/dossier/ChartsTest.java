package cooperation.dossier;

import java.util.List;
import java.util.stream.Stream;

import cooperation.PortalTest;
import cooperation.Reader;
import org.assertj.core.data.Offset;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Holds what is drawn against the table that says the same.
 */
@PortalTest
class ChartsTest {

	private static final Offset<Double> DRAWN_EXACTLY = Offset.offset(0.01);

	private final Reader reader;

	ChartsTest(@LocalServerPort int port) {
		this.reader = new Reader(port);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/en", "/zh/organizations/au", "/en/organizations/ctbto", "/en/organizations/las",
			"/zh/themes/covid-19", "/en/themes/peace-security", "/en/entities/oct" })
	void theColumnsOfATimelineStandAsHighAsItsTableSays(String address) {
		Element timeline = this.reader.page(address).selectFirst("figure.timeline");
		List<Element> columns = timeline.select("svg g.column");
		List<Element> rows = timeline.select("table.counts tbody tr");
		assertThat(columns).isNotEmpty().hasSameSizeAs(rows);
		double one = Timeline.HIGHEST / rows.stream()
			.mapToDouble((row) -> number(row, 0) + number(row, 1) + number(row, 2))
			.max()
			.orElseThrow();
		for (int place = 0; place < rows.size(); place++) {
			Element row = rows.get(place);
			Element column = columns.get(place);
			assertThat(column.select(".total").text()).isEqualTo(row.select("td").last().text());
			List<String> roles = List.of("event", "reference", "planned");
			roles.forEach((role) -> assertThat(height(column, role)).as("%s: %s", row.text(), role)
				.isEqualTo(one * number(row, roles.indexOf(role)), DRAWN_EXACTLY));
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "zh", "en" })
	void theShareOfAnOrganizationIsInPerCentOfAllItsRecords(String language) {
		Element chart = this.reader.page("/" + language + "/themes/covid-19")
			.selectFirst("section.chart:has([href$=/organizations/au])");
		double here = number(chart.selectFirst("tr:has([href$=/organizations/au])"));
		double all = this.reader.page("/en/organizations/au").select("li.record").size();
		assertThat(chart.selectFirst("tr:has([href$=/organizations/au]) .share").text())
			.isEqualTo(Math.round(100 * here / all) + "%");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/zh/organizations/au", "/en/themes/covid-19", "/en/entities/oct" })
	void everyBarIsAsLongAsTheNumberBesideIt(String address) {
		List<Element> charts = this.reader.page(address).select("section.chart");
		assertThat(charts).hasSize(2).allSatisfy((chart) -> {
			double most = chart.select("tbody tr").stream().mapToDouble(ChartsTest::number).max().orElseThrow();
			assertThat(chart.select("tbody tr")).isNotEmpty()
				.allSatisfy((row) -> assertThat(Double.parseDouble(row.selectFirst("rect").attr("width")))
					.isEqualTo(100 * number(row) / most, DRAWN_EXACTLY));
		});
	}

	@Test
	void everyNumberOfAChartLeadsToThatManyRecords() {
		Document page = this.reader.page("/en/organizations/las");
		Stream
			.concat(page.select("section.chart tbody tr:first-child .number a").stream(),
					page.select("table.counts .number a").stream())
			.forEach((number) -> assertThat(
					this.reader.page(number.attr("href")).select(".listing [role=status]").first().text())
				.matches(number.text() + " records?"));
	}

	@Test
	void aSubjectWithoutADateHasNoTimeline() {
		assertThat(this.reader.page("/en/organizations/bsec").select("figure.timeline")).isEmpty();
	}

	private static double number(Element row, int cell) {
		return Double.parseDouble(row.select("td").get(cell).text());
	}

	private static double number(Element row) {
		return Double.parseDouble(row.selectFirst(".number").text());
	}

	private static double height(Element column, String role) {
		Element bar = column.selectFirst(".bar." + role);
		return (bar == null) ? 0 : Double.parseDouble(bar.attr("height"));
	}

}
