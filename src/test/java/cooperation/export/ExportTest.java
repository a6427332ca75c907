package cooperation.export;

import java.io.IOException;
import java.io.StringReader;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;

import cooperation.PortalTest;
import cooperation.Reader;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.io.Resource;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

@PortalTest
class ExportTest {

	private static final CSVFormat CSV = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

	@LocalServerPort
	private int port;

	@Autowired
	private Forms forms;

	@Value("${portal.dataset}")
	private Resource dataset;

	private HttpResponse<String> get(String address) {
		return new Reader(this.port).get(address);
	}

	private JsonNode json(String address) {
		return JsonMapper.shared().readTree(get(address).body());
	}

	private List<Map<String, String>> csv(String address) throws IOException {
		return rows(get(address).body().substring(1));
	}

	private List<Map<String, String>> file(String name) throws IOException {
		return rows(this.dataset.createRelative("a-75-345/" + name).getContentAsString(UTF_8));
	}

	private static List<Map<String, String>> rows(String text) throws IOException {
		try (CSVParser parser = CSV.parse(new StringReader(text))) {
			return parser.stream().map(CSVRecord::toMap).toList();
		}
	}

	/**
	 * What the CSV of all records should hold, put together from the dataset.
	 */
	private List<Map<String, String>> allRecords() throws IOException {
		List<Map<String, String>> records = file("activities.csv");
		records.forEach((record) -> record.put("report", "a-75-345"));
		for (String language : List.of("en", "zh")) {
			for (Map<String, String> text : file("text." + language + ".csv")) {
				records.stream().filter((record) -> record.get("id").equals(text.get("id"))).forEach((record) -> {
					record.put("title_" + language, text.get("title"));
					record.put("summary_" + language, text.get("summary"));
				});
			}
		}
		return records;
	}

	@Test
	void theJsonHasTheFieldsOfTheContractAndNoOthers() {
		JsonNode all = json("/en/activities.json");

		assertThat(all.propertyNames()).containsExactly("release", "filter", "total", "activities");
		for (JsonNode record : all.get("activities")) {
			assertThat(record.propertyNames()).containsExactly("id", "report", "paragraphs", "kind", "organizations",
					"unEntities", "partners", "themes", "dates", "places", "documents", "title", "summary");
			assertThat(record.get("paragraphs")).isNotEmpty().allMatch(JsonNode::isInt);
			assertThat(record.get("dates")).allSatisfy((date) -> assertThat(date.propertyNames())
				.containsExactly("edtf", "starts", "ends", "precision", "role"));
			assertThat(record.get("title").propertyNames()).containsExactly("en", "zh");
			assertThat(record.get("summary").propertyNames()).containsExactly("en", "zh");
		}
		assertThat(all.findValues("edtf")).isNotEmpty();
	}

	@Test
	void theJsonHoldsEveryRecordOfTheDataset() throws IOException {
		JsonNode all = json("/en/activities.json");

		assertThat(all.findValuesAsString("id"))
			.containsExactlyElementsOf(file("activities.csv").stream().map((row) -> row.get("id")).toList());
		assertThat(all.get("total").asInt()).isEqualTo(all.get("activities").size());
		assertThat(all.get("filter")).isEmpty();
	}

	@Test
	void aKeywordWithACommaIsOneKeywordInBibTex() {
		assertThat(get("/en/activities.bib").body()).contains("{Education, culture and languages}");
	}

	@Test
	void theJsonNamesTheReleaseAndTheFilter() throws IOException {
		JsonNode description = JsonMapper.shared()
			.readTree(this.dataset.createRelative("datapackage.json").getContentAsByteArray());
		JsonNode some = json("/en/activities.json?year=2019&organization=LAS&organization=AU");

		assertThat(some.get("release")).isEqualTo(description.get("version"));
		assertThat(some.get("filter").toString()).isEqualTo("{\"organization\":[\"AU\",\"LAS\"],\"year\":[\"2019\"]}");
	}

	@Test
	void theCsvBeginsWithAByteOrderMarkAndItsHeader() {
		HttpResponse<String> answer = get("/en/activities.csv");

		assertThat(answer.headers().firstValue("Content-Type")).hasValueSatisfying(
				(type) -> assertThat(type.replace(" ", "")).isEqualToIgnoringCase("text/csv;charset=UTF-8"));
		assertThat(answer.body())
			.startsWith("\uFEFFid,report,kind,paragraphs,organizations,un_entities,partners,themes,"
					+ "dates,places,documents,title_zh,title_en,summary_zh,summary_en\r\n");
	}

	@Test
	void theCsvIsTheDatasetCellByCell() throws IOException {
		List<Map<String, String>> written = csv("/en/activities.csv");
		List<Map<String, String>> expected = allRecords();

		assertThat(written.size()).isPositive().isEqualTo(expected.size());
		for (int i = 0; i < expected.size(); i++) {
			assertThat(written.get(i)).isEqualTo(expected.get(i));
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "/zh/activities.csv", "/en/activities.csv?page=2", "/en/activities.csv?size=25" })
	void theCsvIsTheWholeSelectionOnEveryPageAndInEveryLanguage(String address) {
		assertThat(get(address).body()).isEqualTo(get("/en/activities.csv").body());
	}

	@ParameterizedTest
	@ValueSource(strings = { "theme=counter-terrorism&year=2019", "organization=AU&organization=LAS&kind=meeting",
			"year=undated", "year=2018..2020" })
	void aSelectionHasTheSameRecordsInEveryForm(String query) throws IOException {
		JsonNode json = json("/en/activities.json?" + query);
		List<Map<String, String>> rows = csv("/zh/activities.csv?" + query);

		assertThat(rows).isNotEmpty().hasSize(json.get("total").asInt()).hasSizeLessThan(allRecords().size());
		assertThat(rows).extracting((row) -> row.get("id")).containsExactlyElementsOf(json.findValuesAsString("id"));
		assertThat(allRecords()).containsAll(rows);
	}

	@ParameterizedTest
	@CsvSource({ "/en/organizations/au, organization=AU", "/en/themes/covid-19, theme=covid-19",
			"/zh/entities/oct, entity=OCT", "/en/dates/2019, year=2019&sort=date",
			"/en/dates/2019/07, year=2019-07&sort=date", "/zh/dates/undated, year=undated&sort=date" })
	void thePageOfASubjectHasTheRecordsOfItsFilter(String page, String query) {
		assertThat(json(page + ".json").get("total").asInt()).isPositive();
		assertThat(get(page + ".json").body()).isEqualTo(get("/en/activities.json?" + query).body());
		assertThat(get(page + ".csv").body()).isEqualTo(get("/en/activities.csv?" + query).body());
	}

	@Test
	void aRecordIsTheSameAloneAsAmongAll() throws IOException {
		JsonNode first = json("/en/activities.json").get("activities").get(0);
		String id = first.get("id").asString();

		assertThat(json("/en/activities/" + id + ".json")).isEqualTo(first);
		assertThat(csv("/en/activities/" + id + ".csv")).containsExactly(allRecords().get(0));
	}

	@ParameterizedTest
	@ValueSource(strings = { "/en/activities?year=2019", "/zh/organizations/au", "/en/themes/covid-19",
			"/en/entities/oct", "/zh/dates/2019", "/en/dates/undated", "/en/activities/2020-21-1" })
	void aPageOfRecordsLinksToAllItsForms(String page) {
		List<String> links = new Reader(this.port).page(page)
			.select("a[type]:not([href~=[.](pdf|docx)])")
			.eachAttr("href");

		assertThat(links).hasSameSizeAs(this.forms.suffixes()).allSatisfy((link) -> {
			HttpResponse<String> form = get(link);
			String[] path = link.split("\\?")[0].split("\\.");
			assertThat(form.statusCode()).isEqualTo(200);
			assertThat(form.headers().firstValue("Content-Disposition")).hasValueSatisfying(
					(name) -> assertThat(name).contains("\"cooperation-").endsWith("." + path[1] + "\""));
		});
	}

	@ParameterizedTest
	@CsvSource({ "/en/activities.csv, cooperation-2026.1.csv",
			"/zh/activities.json?theme=covid-19&organization=AU, cooperation-2026.1-covid-19-au.json",
			"/en/dates/2019/07.csv, cooperation-2026.1-2019-07.csv",
			"/en/activities/2020-21-1.csv, cooperation-2026.1-2020-21-1.csv",
			"/en/activities.csv?q=COVID-19%20vaccine, cooperation-2026.1-covid-19-vaccine.csv" })
	void aFileIsNamedAfterItsSelection(String address, String name) {
		assertThat(get(address).headers().firstValue("Content-Disposition"))
			.hasValue("inline; filename=\"" + name + "\"");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/en/activities.csv?organisation=AU", "/zh/activities.json?year=2019&month=07",
			"/en/organizations/au.csv?theme=covid-19", "/en/dates/2019.xlsx?organization=AU",
			"/en/activities.pdf?organisation=AU", "/en/themes/health/summary.docx?year=2019",
			"/en/activities/2020-21-1.ris?theme=health", "/en/matrix.csv?organisation=AU", "/en/matrix.csv?q=peace" })
	void aChoiceThatAFileDoesNotKnowIsRefusedInsteadOfOverlooked(String address) {
		HttpResponse<String> refused = get(address);
		assertThat(refused.statusCode()).isEqualTo(400);
		assertThat(refused.body()).contains(address.replaceFirst(".*[?&](\\w+)=.*", "$1"), "bom");
	}

	@Test
	void aBriefCanBeTakenAwayAsDataInItsOrder() {
		HttpResponse<String> brief = get("/en/brief.json?collected=2020-39-2.2020-21-2&title=Two");
		assertThat(brief.statusCode()).isEqualTo(200);
		assertThat(brief.body()).containsSubsequence("\"total\":2", "2020-39-2", "2020-21-2");
		assertThat(get("/zh/brief.csv").statusCode()).isEqualTo(400);
		assertThat(get("/zh/brief.csv?collected=2020-1-99").statusCode()).isEqualTo(400);
	}

	@Test
	void aFileIsNamedAfterChineseTextToo() {
		assertThat(get("/zh/activities.csv?q=%E5%8F%8D%E6%81%90").headers().firstValue("Content-Disposition"))
			.hasValueSatisfying((header) -> assertThat(header)
				.contains("filename*=UTF-8''cooperation-2026.1-%E5%8F%8D%E6%81%90.csv"));
	}

	@ParameterizedTest
	@CsvSource({ "activities.json, theme, nonsense", "activities.csv, organization, UNO",
			"activities.csv, year, 2019-13", "activities.json, sort, colour" })
	void aValueThatIsNotKnownIsAProblemThatNamesItAndItsParameter(String form, String parameter, String value) {
		HttpResponse<String> answer = get("/en/%s?%s=%s".formatted(form, parameter, value));

		assertProblem(answer, 400);
		assertThat(JsonMapper.shared().readTree(answer.body()).get("detail").asString()).contains(parameter, value);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/en/organizations/nobody.csv", "/zh/themes/nothing.json", "/en/entities/none.csv",
			"/en/dates/0999.csv", "/en/dates/2019/13.json", "/en/activities/2020-1-999.json",
			"/en/activities/2020-1-999.csv", "/xx/activities.csv", "/en/activities.odt", "/en/organizations/au.odt" })
	void aSubjectThatIsNotKnownIsAProblem(String address) {
		assertProblem(get(address), 404);
	}

	private static void assertProblem(HttpResponse<String> answer, int status) {
		assertThat(answer.statusCode()).isEqualTo(status);
		assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
		assertThat(JsonMapper.shared().readTree(answer.body()).get("status").asInt()).isEqualTo(status);
	}

}
