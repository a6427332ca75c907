package cooperation.serving;

import java.net.http.HttpResponse;
import java.util.Map;

import cooperation.PortalTest;
import cooperation.Reader;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The checklist of headers, on every sort of answer: pages, kept pages, files, exports,
 * redirects and errors.
 */
@PortalTest
class HeadersTest {

	private static final Map<String, String> EXPECTED = Map.of("X-Content-Type-Options", "nosniff", "X-Frame-Options",
			"DENY", "Referrer-Policy", "strict-origin-when-cross-origin", "Cross-Origin-Opener-Policy", "same-origin",
			"Cross-Origin-Resource-Policy", "same-origin");

	@LocalServerPort
	int port;

	@Autowired
	StaticFiles files;

	@ParameterizedTest
	@ValueSource(strings = { "/", "/en", "/zh/organizations", "/en/organizations/au", "/en/organizations/au/summary",
			"/en/themes", "/en/themes/covid-19", "/en/entities", "/en/entities/oct", "/en/dates", "/en/dates/2019",
			"/en/dates/2019/07", "/en/dates/undated", "/en/activities", "/en/activities?q=peace",
			"/en/activities/2020-21-1", "/en/reports/a-75-345", "/en/reports/a-75-345/paragraphs/21", "/en/matrix",
			"/en/compare?organization=AU&organization=LAS", "/en/cite?q=paras.%2021-22", "/en/about", "/en/codebook",
			"/en/data", "/en/suggestions?q=af", "/en/foot.css", "/css/base.css", "static", "/en/activities.csv",
			"/en/activities.json", "/en/matrix.csv", "/en/themes/", "/en/organizations/AU",
			"/en/activities/2020-21-1.json", "/en/nothing", "/xx", "/en/activities?theme=nonsense",
			"/en/activities.json?theme=nonsense", "/en/activities.pdf", "/%2e%2e/", "/en/%00", "/actuator/health",
			"/actuator/env", "/readyz", "/livez" })
	void areOnEveryAnswer(String address) {
		String path = address.equals("static") ? this.files.link("/css/base.css") : address;
		Reader reader = new Reader(this.port);
		for (int time = 0; time < 2; time++) {
			HttpResponse<String> answer = reader.get(path);
			EXPECTED.forEach((header, value) -> assertThat(answer.headers().allValues(header)).as(header)
				.containsExactly(value));
			assertThat(answer.headers().firstValue("Content-Security-Policy").orElse("")).contains("default-src 'none'")
				.contains("frame-ancestors 'none'")
				.doesNotContain("unsafe");
			assertThat(answer.headers().firstValue("Permissions-Policy").orElse("")).contains("geolocation=()");
			assertThat(answer.headers().firstValue("Strict-Transport-Security")).as("without TLS").isEmpty();
			assertThat(answer.headers().firstValue("Server")).isEmpty();
			assertThat(answer.headers().firstValue("X-Powered-By")).isEmpty();
			assertThat(answer.body()).doesNotContainIgnoringCase("tomcat").doesNotContain("Whitelabel");
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "/en", "/css/base.css", "/en/nothing", "/en/activities.json" })
	void demandTlsOfThoseWhoCameByIt(String address) {
		HttpResponse<String> answer = new Reader(this.port).get(address, "X-Forwarded-Proto", "https");
		assertThat(answer.headers().firstValue("Strict-Transport-Security").orElse("")).contains("max-age=31536000");
	}

}
