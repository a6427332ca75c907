package cooperation.serving;

import cooperation.PortalTest;
import cooperation.Reader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.boot.test.web.server.LocalManagementPort;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

@PortalTest
class ManagementTest {

	@LocalServerPort
	int port;

	@LocalManagementPort
	int management;

	@Test
	void tellsAnOperatorOfReleaseIndexPagesAndPool() {
		new Reader(this.port).get("/en/about");
		assertThat(new Reader(this.management).get("/actuator/portal").body()).contains("\"release\":",
				"\"indexed\":256", "\"kept\":", "\"reachable\":true", "\"waiting\":0");
	}

	@Test
	void countsForPrometheus() {
		new Reader(this.port).get("/en/about");
		assertThat(new Reader(this.management).get("/actuator/prometheus").body()).contains("http_server_requests",
				"cache_gets_total{", "hikaricp_connections_active", "jvm_memory_used_bytes");
	}

	@ParameterizedTest
	@ValueSource(strings = { "env", "beans", "heapdump", "threaddump", "loggers", "configprops", "mappings", "flyway" })
	void tellsNothingElse(String endpoint) {
		assertThat(new Reader(this.management).get("/actuator/" + endpoint).statusCode()).isEqualTo(404);
	}

	@ParameterizedTest
	@ValueSource(strings = { "health", "portal", "prometheus", "metrics", "sbom" })
	void isNotReachedByReaders(String endpoint) {
		assertThat(new Reader(this.port).get("/actuator/" + endpoint).statusCode()).isEqualTo(404);
	}

	@Test
	void letsABalancerAskReadersPort() {
		assertThat(new Reader(this.port).get("/livez").body()).isEqualTo("{\"status\":\"UP\"}");
		assertThat(new Reader(this.port).get("/readyz").body()).isEqualTo("{\"status\":\"UP\"}");
	}

}
