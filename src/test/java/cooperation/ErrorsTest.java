package cooperation;

import java.net.http.HttpResponse;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

@PortalTest
class ErrorsTest {

	@LocalServerPort
	int port;

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			/en/activities?theme=nonsense             | 400 | cannot have the value “nonsense”
			/zh/activities?organization=XYZ           | 400 | 参数“organization”不能取值“XYZ”
			/en/activities?year=2019-13               | 400 | Write a year (2019), several years (2018..2020)
			/en/activities?page=0                     | 400 | no page “0”
			/zh/activities?theme=covid-19&page=3      | 400 | 没有第“3”页
			/en/activities?size=33                    | 400 | It can be: 25 · 50 · 100.
			/en/activities?sort=colour                | 400 | It can be: relevance · report · date.
			/zh/organizations/au?by=colour            | 400 | 参数“by”不能取值“colour”
			/en/organizations/nobody                  | 404 | There is nothing at /en/organizations/nobody
			/zh/reports/a-75-345/paragraphs/109       | 404 | 没有对应的页面
			/en/activities/2020-1-99                  | 404 | There is nothing at
			/en/dates/2019/13                         | 404 | There is nothing at
			/xx/organizations                         | 404 |
			/zh/nothing                               | 404 | 没有对应的页面
			""")
	void sayInTheReadersLanguageWhatIsWrong(String address, int status, String text) {
		HttpResponse<String> response = new Reader(this.port).get(address);
		assertThat(response.statusCode()).isEqualTo(status);
		assertThat(response.body()).contains("<h1").contains((text == null) ? "" : text).doesNotContain("Exception");
	}

	@Test
	void tellThatPagesCanOnlyBeRead() {
		HttpResponse<String> response = new Reader(this.port).post("/zh/organizations");
		assertThat(response.statusCode()).isEqualTo(405);
		assertThat(response.body()).contains("页面仅供阅读");
	}

	@Test
	void escapeWhatTheyRepeat() {
		String body = new Reader(this.port).get("/en/activities?theme=%3Cscript%3Ealert(1)%3C/script%3E").body();
		assertThat(body).contains("&lt;script&gt;").doesNotContain("<script>alert");
	}

	@Test
	void areProblemDetailsWhereAnotherFormWasAskedFor() {
		HttpResponse<String> response = new Reader(this.port).get("/en/activities.json?theme=nonsense");
		assertThat(response.statusCode()).isEqualTo(400);
		assertThat(response.headers().firstValue("Content-Type")).hasValue("application/problem+json");
		assertThat(response.body()).contains("nonsense");
	}

}
