package cooperation.activity;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;

import cooperation.CooperationPortal;
import cooperation.Reader;
import cooperation.TestDatabase;
import cooperation.TestOpenSearch;
import cooperation.language.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/**
 * An index in OpenSearch is made once for all portals, and seen when it is whole.
 */
@ExtendWith(TestOpenSearch.class)
class OpenSearchIndexTest {

	private static final Duration PATIENCE_WITH_A_BUSY_MACHINE = Duration.ofSeconds(60);

	private final String name = TestOpenSearch.freshIndex();

	@TempDir
	Path room;

	/**
	 * One walk through the life of an index, because every step costs a start.
	 */
	@Test
	void portalsShareAnIndexThatIsMadeOnceForEachRelease() throws Exception {
		TestDatabase.Access database = TestDatabase.freshDatabase();
		try (ConfigurableApplicationContext one = start(database, "one")) {
			List<String> made = indexes();
			assertThat(made).hasSize(1);
			try (ConfigurableApplicationContext other = start(database, "other")) {
				assertThat(indexes()).as("kept").isEqualTo(made);
				assertThat(found(other, "UNDRR")).isEqualTo(5);

				String unfinished = this.name + "-" + ActivityBinder.MAPPING + "-of-1";
				send("PUT", unfinished);
				database.publishAnother();
				await().atMost(PATIENCE_WITH_A_BUSY_MACHINE)
					.untilAsserted(
							() -> assertThat(List.of(found(one, "zephyr"), found(other, "zephyr"))).containsOnly(1L));
				assertThat(indexes()).as("the one before, and another made once")
					.hasSize(2)
					.containsAll(made)
					.doesNotContain(unfinished);

				for (String index : indexes()) {
					send("DELETE", index);
				}
				CompletableFuture.allOf(publish(one), publish(other)).join();
				assertThat(indexes()).as("gone, and missed by both at once").hasSize(1);
				assertThat(found(one, "UNDRR")).isEqualTo(5);
			}
			isSaidToBeAwayUntilItIsOpen(one);
		}
	}

	/**
	 * As when a node has started and not yet read its disk: the index is known, and no
	 * part of it is there.
	 */
	private void isSaidToBeAwayUntilItIsOpen(ConfigurableApplicationContext portal) throws Exception {
		String index = indexes().get(0);
		Reader reader = new Reader(portal.getEnvironment().getProperty("local.server.port", Integer.class));
		letPartsBeOpened("0");
		send("POST", index + "/_close");
		send("POST", index + "/_open?wait_for_active_shards=0");
		HttpResponse<String> answer = reader.get("/en/activities?q=desertification");
		assertThat(answer.statusCode()).isEqualTo(503);
		assertThat(answer.headers().firstValue("Retry-After")).isPresent();
		Reader operator = new Reader(portal.getEnvironment().getProperty("local.management.port", Integer.class));
		assertThat(operator.get("/actuator/portal").body()).contains("\"indexed\":-1");
		letPartsBeOpened("null");
		await().atMost(PATIENCE_WITH_A_BUSY_MACHINE)
			.until(() -> reader.get("/en/activities?q=desertification").statusCode() == 200);
	}

	/**
	 * @param most how many at a time; null for as many as usual
	 */
	private static void letPartsBeOpened(String most) throws Exception {
		send("PUT", "_cluster/settings",
				"{\"transient\": {\"cluster.routing.allocation.node_initial_primaries_recoveries\": " + most + "}}");
	}

	private static CompletableFuture<Void> publish(ConfigurableApplicationContext portal) {
		return CompletableFuture.runAsync(portal.getBean(IndexPublication.class)::publish);
	}

	private ConfigurableApplicationContext start(TestDatabase.Access database, String portal) {
		return new SpringApplicationBuilder(CooperationPortal.class).run("--server.port=0",
				"--spring.profiles.active=operator,opensearch",
				"--portal.opensearch.address=" + TestOpenSearch.address(), "--portal.opensearch.index=" + this.name,
				"--spring.datasource.url=" + database.url(), "--spring.datasource.username=" + database.user(),
				"--spring.datasource.password=" + database.password(),
				"--portal.package.directory=" + this.room.resolve(portal));
	}

	private static long found(ConfigurableApplicationContext portal, String typed) {
		Listing listing = new Listing(ActivityFilter.NONE.typing(typed), Order.RELEVANCE, 1, 25);
		return portal.getBean(ActivitySearch.class).find(listing, new Language("en")).total();
	}

	private List<String> indexes() throws Exception {
		return send("GET", "_cat/indices/" + this.name + "-*?h=index").lines().toList();
	}

	private static String send(String method, String path) throws IOException, InterruptedException {
		return send(method, path, "");
	}

	private static String send(String method, String path, String body) throws IOException, InterruptedException {
		HttpRequest request = HttpRequest.newBuilder(URI.create(TestOpenSearch.address() + "/" + path))
			.header("Content-Type", "application/json")
			.method(method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body))
			.build();
		return HttpClient.newHttpClient().send(request, BodyHandlers.ofString()).body();
	}

}
