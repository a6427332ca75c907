package cooperation.dossier;

import java.net.http.HttpResponse;
import java.util.List;

import cooperation.PortalTest;
import cooperation.Reader;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

import static org.assertj.core.api.Assertions.assertThat;

@PortalTest
class CompareTest {

	private static final String TWO = "/en/compare?organization=LAS&organization=AU";

	@LocalServerPort
	int port;

	@Autowired
	JdbcTemplate sql;

	private Reader reader;

	@BeforeEach
	void open() {
		this.reader = new Reader(this.port);
	}

	@Test
	void theFiguresAreCountsBySql() {
		Document page = this.reader.page(TWO);
		assertThat(page.select("table").first().select("thead th").eachText()).containsExactly("African Union",
				"League of Arab States");
		assertThat(column(page, 0)).isEqualTo(figures("AU"));
		assertThat(column(page, 1)).isEqualTo(figures("LAS"));
	}

	private static List<Long> column(Document page, int place) {
		return page.select("table")
			.first()
			.select("tbody tr")
			.stream()
			.map((row) -> Long.valueOf(row.select("td").get(place).text()))
			.toList();
	}

	private List<Long> figures(String code) {
		String of = " where %s in (select activity from activity_organization where organization = '" + code + "')";
		return List
			.of("count(*) from activity" + of.formatted("id"),
					"count(distinct activity) from activity_date" + of.formatted("activity"),
					"count(distinct (report, paragraph)) from activity_paragraph" + of.formatted("activity"),
					"count(*) from activity" + of.formatted("id") + " and kind = 'agreement'",
					"count(distinct un_entity) from activity_un_entity" + of.formatted("activity"))
			.stream()
			.map((counting) -> this.sql.queryForObject("select " + counting, Long.class))
			.toList();
	}

	@ParameterizedTest
	@CsvSource({ "theme, themes", "un_entity, entities" })
	void whatTheyShareAndWhatOnlyOneHasIsSo(String facet, String segment) {
		Document page = this.reader.page(TWO);
		String links = " a[href^=/en/" + segment + "/]";
		assertThat(slugs(page, ".shared" + links)).isNotEmpty()
			.containsExactlyInAnyOrderElementsOf(named(facet, "AU", "LAS", "intersect"));
		assertThat(slugs(page, ".only section:eq(0)" + links)).isNotEmpty()
			.containsExactlyInAnyOrderElementsOf(named(facet, "AU", "LAS", "except"));
		assertThat(slugs(page, ".only section:eq(1)" + links)).isNotEmpty()
			.containsExactlyInAnyOrderElementsOf(named(facet, "LAS", "AU", "except"));
	}

	private static List<String> slugs(Document page, String links) {
		return page.select(links).eachAttr("href").stream().map((href) -> href.replaceFirst(".*/", "")).toList();
	}

	private List<String> named(String facet, String one, String other, String operation) {
		String query = """
				select slug from %1$s join activity_%1$s on code = activity_%1$s.%1$s
				join activity_organization using (activity) where organization = ?""".formatted(facet);
		return this.sql.queryForList(query + " " + operation + " " + query, String.class, one, other);
	}

	@Test
	void everyCellOfTheThemesLeadsToItsRecords() {
		assertThat(this.reader.page(TWO).select(".themes td a")).isNotEmpty()
			.allSatisfy((cell) -> assertThat(this.reader.page(cell.attr("href")).select("main [role=status]").text())
				.matches(cell.text() + " records?"));
	}

	@Test
	void recordsThatNameMoreThanOneAreListed() {
		String among = "organization in ('AU', 'ECCAS', 'IOM', 'LAS')";
		List<String> ids = this.sql.queryForList(
				"select activity from activity_organization where " + among + " group by activity having count(*) > 1",
				String.class);
		Document page = this.reader
			.page("/zh/compare?organization=AU&organization=eccas&organization=IOM&organization=LAS");
		assertThat(slugs(page, ".records .record-title a")).isNotEmpty().containsExactlyInAnyOrderElementsOf(ids);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					/en/compare | 200 |
					/en/compare?organization= | 200 |
					/en/compare?organization=AU | 400 | Only one organization is chosen
					/zh/compare?organization=AU&organization=AU | 400 | 只选择了一个组织
					/en/compare?organization=AU&organization=LAS&organization=OIC&organization=OAS&organization=COE | 400 | 5 organizations
					/zh/compare?organization=AU,LAS,OIC,OAS,COE | 400 | 选择了5个组织
					""")
	void fewerOrMoreLeadToTheChoice(String address, int status, String sentence) {
		HttpResponse<String> response = this.reader.get(address);
		assertThat(response.statusCode()).isEqualTo(status);
		Document page = Jsoup.parse(response.body());
		assertThat(page.select("form.compare-form input[type=checkbox]")).hasSize(26);
		assertThat(page.select("[role=alert]").text()).contains((sentence == null) ? "" : sentence);
		assertThat(page.select("[role=alert]")).hasSize((sentence == null) ? 0 : 1);
	}

	@Test
	void anUnknownOrganizationIsRefused() {
		HttpResponse<String> response = this.reader.get("/en/compare?organization=AU&organization=NATO");
		assertThat(response.statusCode()).isEqualTo(400);
		assertThat(response.body()).contains("NATO");
	}

	@Test
	void theListOfOrganizationsLeadsHere() {
		assertThat(this.reader.page("/zh/organizations").select("form[action=/zh/compare] input[name=organization]"))
			.hasSize(26);
	}

}
