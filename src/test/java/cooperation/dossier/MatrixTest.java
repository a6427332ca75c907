package cooperation.dossier;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import com.ibm.icu.text.Collator;
import com.ibm.icu.util.ULocale;
import cooperation.PortalTest;
import cooperation.Reader;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Holds the matrix against plain SQL over the tables. Rows and columns are known by their
 * slugs; those of no organization and no entity by a dash.
 */
@PortalTest
class MatrixTest {

	private static final String JOINED = """
			from activity
			left join activity_organization ao on ao.activity = activity.id left join organization o on o.code = organization
			left join activity_theme at on at.activity = activity.id left join theme t on t.code = theme
			left join activity_un_entity ae on ae.activity = activity.id left join un_entity e on e.code = un_entity
			""";

	private static final String IN_2019 = """
			where exists (select from activity_date where activity = id and starts < '2020-01-01' and ends >= '2019-01-01')
			""";

	private final Reader reader;

	private final JdbcTemplate sql;

	MatrixTest(@LocalServerPort int port, @Autowired JdbcTemplate sql) {
		this.reader = new Reader(port);
		this.sql = sql;
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			/en/matrix                            | t.slug |
			/zh/matrix?sort=total                 | t.slug |
			/zh/matrix?columns=entities           | e.slug |
			/en/matrix?year=2019                  | t.slug | 2019
			/en/matrix?columns=entities&year=2019 | e.slug | 2019
			""")
	void everyCellAndTotalIsACountBySql(String address, String column, String year) {
		Document page = this.reader.page(address);
		String where = (year == null) ? "" : IN_2019;
		assertThat(cells(page))
			.isEqualTo(counts("coalesce(o.slug, '-') || ' ' || coalesce(" + column + ", '-')", where));
		Map<String, Long> rows = new TreeMap<>();
		page.select("tbody tr").forEach((row) -> put(rows, slug(row), row.selectFirst("td.total")));
		assertThat(rows).isEqualTo(counts("coalesce(o.slug, '-')", where));
		Map<String, Long> columns = new TreeMap<>();
		List<String> heads = page.select("th.head").stream().map(MatrixTest::slug).toList();
		heads.forEach((head) -> put(columns, head, page.select("tfoot td").get(heads.indexOf(head))));
		assertThat(columns).isEqualTo(counts("coalesce(" + column + ", '-')", where));
		assertThat(page.select("tfoot td").last().text())
			.isEqualTo(this.sql.queryForObject("select count(*) from activity " + where, String.class));
	}

	@Test
	void aRowOfNoOrganizationHoldsTheRestOfTheReport() {
		Document page = this.reader.page("/en/matrix");
		Element last = page.select("tbody tr").last();
		assertThat(last.selectFirst("th").text()).isEqualTo("No organization");
		assertThat(last.selectFirst("td.total").text()).isEqualTo(this.sql.queryForObject(
				"select count(*) from activity where id not in (select activity from activity_organization)",
				String.class));
		assertThat(page.select("tbody tr")).hasSize(27);
	}

	@Test
	void theColumnOfCovid19IsFilledForExactlyItsOrganizations() {
		List<String> filled = cells(this.reader.page("/en/matrix")).keySet()
			.stream()
			.filter((cell) -> cell.endsWith(" covid-19") && !cell.startsWith("-"))
			.map((cell) -> cell.split(" ")[0])
			.toList();
		assertThat(filled).isNotEmpty().containsExactlyInAnyOrderElementsOf(this.sql.queryForList("""
				select distinct slug from organization join activity_organization on organization = code
				where activity in (select activity from activity_theme where theme = 'covid-19')""", String.class));
	}

	@Test
	void everyCellLeadsToItsRecordsAndKeepsTheOtherChoices() {
		Document page = this.reader
			.page("/en/matrix?theme=covid-19&theme=health&year=2020&kind=meeting&kind=statement");
		assertThat(page.select("th.head").eachText()).hasSize(2);
		assertThat(page.select(".choices li")).hasSize(5);
		assertThat(page.select("td a")).isNotEmpty().allSatisfy((cell) -> {
			assertThat(cell.attr("href")).contains("kind=meeting&kind=statement").contains("year=2020");
			assertThat(this.reader.page(cell.attr("href")).select("main [role=status]").text())
				.matches(cell.text() + " records?");
		});
	}

	@Test
	void rowsAreSortedAsAsked() {
		assertThat(this.reader.page("/en/matrix").select("tbody .letter").eachText()).hasSize(26).isSorted();
		assertThat(this.reader.page("/en/matrix?sort=total").select("tbody tr:has(.letter) td.total").eachText())
			.hasSize(26)
			.isSortedAccordingTo(Comparator.comparing(Long::valueOf, Comparator.reverseOrder()));
		for (String language : List.of("en", "zh")) {
			Document page = this.reader.page("/" + language + "/matrix?sort=name");
			assertThat(page.select("tbody tr:has(.letter) th a").eachText()).hasSize(26)
				.isSortedAccordingTo(Collator.getInstance(new ULocale(language))::compare);
			assertThat(page.select("tbody tr").last().select("th a")).isEmpty();
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "?columns=entities&sort=total", "?theme=health&theme=covid-19&sort=name&year=2020" })
	void theCsvIsThePage(String query) throws IOException {
		String csv = this.reader.get("/zh/matrix.csv" + query).body();
		assertThat(csv).startsWith("\uFEFF代码,分项,组织,").contains("\r\n");
		List<List<String>> rows = CSVParser.parse(csv.substring(1), CSVFormat.RFC4180)
			.stream()
			.map((row) -> row.toList().subList(3, row.size()))
			.collect(Collectors.toCollection(ArrayList::new));
		Document page = this.reader.page("/zh/matrix" + query);
		assertThat(rows.remove(0)).hasSize(page.select("th.head").size() + 1);
		assertThat(rows).isEqualTo(page.select("tbody tr, tfoot tr")
			.stream()
			.map((row) -> row.select("td").eachText().stream().map((text) -> text.replaceFirst("·.*", "0")).toList())
			.toList());
	}

	@Test
	void anEmptyCellSaysSoInTheLanguageOfThePage() {
		String empty = "td:not(:has(a)) [aria-hidden] + .unseen";
		assertThat(this.reader.page("/en/matrix").select(empty).first().text()).isEqualTo("no record");
		assertThat(this.reader.page("/zh/matrix").select(empty).first().text()).isEqualTo("无记录");
	}

	@ParameterizedTest
	@ValueSource(strings = { "matrix?sort=size", "matrix?columns=dates", "matrix?theme=nothing", "matrix?q=health",
			"matrix.csv?sort=size" })
	void anUnknownValueIsRefused(String address) {
		assertThat(this.reader.get("/en/" + address).statusCode()).isEqualTo(400);
	}

	/**
	 * The cells that are not empty.
	 */
	private static Map<String, Long> cells(Document page) {
		List<String> heads = page.select("th.head").stream().map(MatrixTest::slug).toList();
		Map<String, Long> cells = new TreeMap<>();
		page.select("tbody tr").forEach((row) -> {
			List<Element> values = row.select("td:not(.total)");
			assertThat(values).hasSameSizeAs(heads);
			for (int place = 0; place < heads.size(); place++) {
				put(cells, slug(row) + " " + heads.get(place), values.get(place));
			}
		});
		return cells;
	}

	private static void put(Map<String, Long> counts, String key, Element cell) {
		if (!cell.text().startsWith("·")) {
			counts.put(key, Long.valueOf(cell.text()));
		}
	}

	private static String slug(Element head) {
		Element link = head.selectFirst("th a");
		return (link == null) ? "-" : link.attr("href").replaceFirst(".*/", "");
	}

	private Map<String, Long> counts(String key, String where) {
		return this.sql.query("select " + key + ", count(distinct id) " + JOINED + where + " group by 1", (rows) -> {
			Map<String, Long> counts = new TreeMap<>();
			while (rows.next()) {
				counts.put(rows.getString(1), rows.getLong(2));
			}
			return counts;
		});
	}

}
