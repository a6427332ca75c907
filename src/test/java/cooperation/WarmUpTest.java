package cooperation;

import java.time.Duration;

import cooperation.serving.KeptPages;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

@PortalTest
@TestPropertySource(properties = "portal.pages.warm-up=true")
class WarmUpTest {

	@Autowired
	private KeptPages pages;

	@LocalServerPort
	private int port;

	@Test
	void theHeaviestPagesAreMadeBeforeAReaderAsksForThem() {
		await().atMost(Duration.ofMinutes(2)).until(() -> this.pages.size() == 18);

		long made = this.pages.stats().missCount();
		// Pages are kept by the name the portal is asked by, which here is that of the
		// warm-up.
		assertThat(new Reader(this.port).get("/zh/matrix").statusCode()).isEqualTo(200);
		assertThat(this.pages.stats().missCount()).isEqualTo(made);
	}

}
