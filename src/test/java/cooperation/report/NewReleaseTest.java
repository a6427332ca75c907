package cooperation.report;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

import cooperation.CooperationPortal;
import cooperation.Reader;
import cooperation.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.PayloadApplicationEvent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

class NewReleaseTest {

	private static final String RECORD = "/en/activities/2020-21-1";

	private static final String PARAGRAPH = "/en/reports/a-75-345/paragraphs/21";

	private static final String SEARCH = "/en/activities?q=zephyr";

	private static final Duration PATIENCE_WITH_A_BUSY_MACHINE = Duration.ofSeconds(60);

	@TempDir
	Path room;

	@Test
	void isServedByAllPortalsOnADatabaseWithinTwoSeconds() throws Exception {
		TestDatabase.Access database = TestDatabase.freshDatabase();
		try (ConfigurableApplicationContext one = start(database, "one");
				ConfigurableApplicationContext other = start(database, "other")) {
			List<ConfigurableApplicationContext> portals = List.of(one, other);
			assertThat(portals).allSatisfy((portal) -> {
				assertThat(page(portal, RECORD)).doesNotContain("Zephyr");
				assertThat(page(portal, PARAGRAPH)).contains(RECORD).doesNotContain("Zephyr");
				assertThat(page(portal, SEARCH)).doesNotContain(RECORD);
			});
			database.publishAnother();
			await().atMost(Duration.ofSeconds(2))
				.untilAsserted(() -> assertThat(portals).extracting(NewReleaseTest::release).containsOnly("2099.1"));
			await().atMost(PATIENCE_WITH_A_BUSY_MACHINE)
				.untilAsserted(() -> assertThat(portals).allSatisfy((portal) -> {
					assertThat(page(portal, RECORD)).contains("Zephyr", "2099.1");
					assertThat(page(portal, PARAGRAPH)).as("its row in a list").contains("Zephyr");
					assertThat(page(portal, SEARCH)).contains(RECORD);
					assertThat(page(portal, SEARCH)).as("counts of what was found").contains("id=\"theme-");
				}));
		}
	}

	/**
	 * Each try throws away all that is kept.
	 */
	@Test
	void thatCannotBeTakenUpIsNotTriedAgainAtOnce() throws Exception {
		TestDatabase.Access database = TestDatabase.freshDatabase();
		AtomicInteger tries = new AtomicInteger();
		try (ConfigurableApplicationContext portal = start(database, "failing")) {
			portal.addApplicationListener((event) -> {
				if (event instanceof PayloadApplicationEvent<?> published
						&& published.getPayload() instanceof NewRelease) {
					tries.incrementAndGet();
					throw new IllegalStateException("No index can be made");
				}
			});
			database.publishAnother();
			await().until(() -> tries.get() == 1);
			await().during(Duration.ofSeconds(2)).atMost(Duration.ofSeconds(5)).until(() -> tries.get() == 1);
		}
	}

	/**
	 * The release that all pages are made with.
	 */
	private static String release(ConfigurableApplicationContext portal) {
		return portal.getBean(Releases.class).findFirstByOrderByPublishedAtDesc().version();
	}

	private ConfigurableApplicationContext start(TestDatabase.Access database, String name) {
		return new SpringApplicationBuilder(CooperationPortal.class).run("--server.port=0",
				"--spring.datasource.url=" + database.url(), "--spring.datasource.username=" + database.user(),
				"--spring.datasource.password=" + database.password(),
				"--portal.index.directory=" + this.room.resolve(name),
				"--portal.package.directory=" + this.room.resolve(name + "-package"), "--portal.release.poll=60s");
	}

	private static String page(ConfigurableApplicationContext portal, String address) {
		return new Reader(portal.getEnvironment().getProperty("local.server.port", Integer.class)).get(address).body();
	}

}
