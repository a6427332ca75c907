package cooperation.export;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import cooperation.PortalTest;
import cooperation.Reader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * How the addresses with a suffix answer programs.
 */
@PortalTest
class ApiTest {

	private static final Pattern NEXT = Pattern.compile("<http://localhost:\\d+([^>]+)>; rel=\"next\"");

	@LocalServerPort
	private int port;

	private HttpResponse<String> get(String address) {
		return new Reader(this.port).get(address);
	}

	private static String header(HttpResponse<String> answer, String name) {
		return answer.headers().firstValue(name).orElse("");
	}

	private static List<String> ids(HttpResponse<String> answer) {
		return JsonMapper.shared().readTree(answer.body()).get("activities").findValuesAsString("id");
	}

	@ParameterizedTest
	@ValueSource(strings = { "theme=covid-19", "size=100", "sort=date&size=50", "q=peace&size=25" })
	void theLinksLeadThroughAllPagesOfASelection(String query) {
		List<String> read = new ArrayList<>();
		String address = "/en/activities.json?" + query + "&page=1";
		while (address != null) {
			HttpResponse<String> page = get(address);
			read.addAll(ids(page));
			Matcher next = NEXT.matcher(header(page, "Link"));
			address = next.find() ? next.group(1) : null;
		}
		assertThat(read).hasSizeGreaterThan(25).isEqualTo(ids(get("/en/activities.json?" + query)));
	}

	@Test
	void withoutAPageAllRecordsAreSentAndNothingIsLinked() {
		HttpResponse<String> all = get("/en/activities.json?size=25");
		assertThat(ids(all)).hasSizeGreaterThan(200);
		assertThat(header(all, "Link")).isEmpty();
	}

	@Test
	void aPageBehindTheLastIsEmptyAndLeadsBack() {
		HttpResponse<String> beyond = get("/en/activities.json?theme=covid-19&page=400");
		assertThat(ids(beyond)).isEmpty();
		assertThat(header(beyond, "Link")).contains("rel=\"prev\"").doesNotContain("rel=\"next\"");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/en/activities.csv", "/zh/matrix.csv", "/en/organizations/au.csv" })
	void theByteOrderMarkCanBeLeftOut(String address) {
		String marked = get(address).body();
		assertThat(marked).startsWith("\uFEFF");
		assertThat(get(address + "?bom=0").body()).isEqualTo(marked.substring(1));
		assertThat(get(address + "?bom=maybe").statusCode()).isEqualTo(400);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			/en/activities.xlsx?year=1e9        | */*              | application/problem+json
			/en/activities.CSV?theme=nothing    | text/html        | application/problem+json
			/en/organizations/nobody            | application/json | application/problem+json
			/zh/organizations/nobody            | image/png        | application/problem+json
			/en/organizations/nobody            | text/html,*/*    | text/html
			/en/organizations/nobody            | */*              | text/html
			/en/organizations/nobody            | nonsense         | text/html
			/en/openapi.json                    | text/html        | application/problem+json
			""")
	void anErrorHasTheFormThatWasAskedFor(String address, String accepted, String type) {
		HttpResponse<String> answer = new Reader(this.port).get(address, "Accept", accepted);
		assertThat(answer.statusCode()).isIn(400, 404);
		assertThat(header(answer, "Content-Type")).startsWith(type);
	}

	@Test
	void aProblemSaysWhatItIsOfWhatAndWhereItIsExplained() {
		HttpResponse<String> answer = get("/zh/activities.json?theme=nonsense");
		JsonNode problem = JsonMapper.shared().readTree(answer.body());
		assertThat(problem.get("type").asString()).endsWith("/zh/data/api#error-value");
		assertThat(problem.get("title").asString()).isEqualTo("无法识别所选条件");
		assertThat(problem.get("status").asInt()).isEqualTo(400);
		assertThat(problem.get("detail").asString()).contains("nonsense", "theme");
		assertThat(problem.get("instance").asString()).isEqualTo("/zh/activities.json");
	}

	@Test
	void scriptsOfOtherSitesMayReadEverything() {
		HttpResponse<String> answer = new Reader(this.port).get("/en/activities.json?theme=health", "Origin",
				"https://elsewhere.example");
		assertThat(header(answer, "Access-Control-Allow-Origin")).isEqualTo("*");
		assertThat(header(answer, "Access-Control-Expose-Headers")).contains("Link");
		assertThat(header(get("/en/activities.json?theme=nonsense"), "Access-Control-Allow-Origin")).isEqualTo("*");
	}

}
