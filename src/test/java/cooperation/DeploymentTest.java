package cooperation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yaml.snakeyaml.Yaml;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What an operator is given to run the portal in containers.
 */
class DeploymentTest {

	private static final String PINNED = "[a-z./-]+:\\d+\\.\\d+[\\w.-]*";

	private static Map<String, Map<String, Object>> services() throws IOException {
		Map<String, Map<String, Map<String, Object>>> compose = new Yaml()
			.load(Files.readString(Path.of("docker-compose.yml")));
		return compose.get("services");
	}

	private static Stream<String> lines(String file, String command) throws IOException {
		return Files.readAllLines(Path.of(file)).stream().filter((line) -> line.startsWith(command + " "));
	}

	@ParameterizedTest
	@ValueSource(strings = { "Dockerfile", "src/main/docker/opensearch.Dockerfile" })
	void everyImageStartsFromOneThatIsPinned(String file) throws IOException {
		assertThat(lines(file, "FROM")).isNotEmpty()
			.allSatisfy((line) -> assertThat(line.split(" ")[1]).matches(PINNED));
	}

	@Test
	void everyImageIsPinnedToAVersion() throws IOException {
		assertThat(services().values()).extracting((service) -> (String) service.get("image"))
			.hasSizeGreaterThan(5)
			.allSatisfy((image) -> assertThat(image).matches(PINNED));
	}

	@Test
	void aPortalRunsAsAnOrdinaryUserOnAFileSystemItCannotChange() throws IOException {
		assertThat(lines("Dockerfile", "USER")).containsExactly("USER portal");
		assertThat(services().values()).filteredOn((service) -> ".".equals(service.get("build")))
			.hasSize(3)
			.allSatisfy((portal) -> assertThat(portal).containsEntry("read_only", true)
				.containsEntry("cap_drop", List.of("ALL"))
				.containsEntry("tmpfs", List.of("/tmp")));
	}

	@Test
	void openSearchHasNoPasswordAndOnlyThePortalsReachIt() throws IOException {
		assertThat(services().get("opensearch")).containsEntry("networks", List.of("search"))
			.doesNotContainKey("ports");
		assertThat(services().entrySet())
			.filteredOn((service) -> String.valueOf(service.getValue().get("networks")).contains("search"))
			.extracting(Map.Entry::getKey)
			.containsExactlyInAnyOrder("portal-1", "portal-2", "opensearch");
	}

	@Test
	void theBalancerBringsUpAllOfTheCluster() throws IOException {
		assertThat(started("balancer")).containsExactlyInAnyOrder("balancer", "portal-1", "portal-2", "primary",
				"standby", "opensearch");
	}

	/**
	 * A service, and those it waits for.
	 */
	private static Set<String> started(String service) throws IOException {
		Set<String> started = new HashSet<>(Set.of(service));
		if (services().get(service).get("depends_on") instanceof Map<?, ?> others) {
			for (Object other : others.keySet()) {
				started.addAll(started(other.toString()));
			}
		}
		return started;
	}

	@Test
	void theBalancerLeavesNoNodeOutForARefusedPageAndHandsOnNoAddressThatAReaderMadeUp() throws IOException {
		assertThat(Files.readAllLines(Path.of("src/main/docker/balancer.conf"))).map(String::strip)
			.contains("proxy_next_upstream error timeout http_502;", "proxy_set_header X-Forwarded-Host \"\";",
					"proxy_set_header X-Forwarded-Port \"\";", "proxy_set_header X-Forwarded-For $remote_addr;");
	}

	@Test
	void noPasswordIsWrittenDown() throws IOException {
		assertThat(Files.readAllLines(Path.of("docker-compose.yml"))).filteredOn((line) -> line.contains("PASSWORD:"))
			.isNotEmpty()
			.allSatisfy((line) -> assertThat(line).contains("${PORTAL_DATABASE_PASSWORD:?"));
	}

}
