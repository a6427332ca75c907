package cooperation.browser;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import cooperation.PageTypes;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openqa.selenium.chrome.ChromeDriver;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What a first visit costs: with nothing in the browser's store.
 */
@BrowserTest
class WeightTest {

	private static final long MOST = 60_000;

	/**
	 * Bytes over the network with their headers, scripts that hold up the page, and how
	 * far things jumped.
	 */
	private static final String MEASURE = """
			const done = arguments[0];
			const jumps = [];
			new PerformanceObserver((list) => jumps.push(...list.getEntries())).observe({ type: 'layout-shift', buffered: true });
			requestAnimationFrame(() => setTimeout(() => {
				const all = [...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource')];
				done({
					bytes: all.reduce((sum, { transferSize }) => sum + transferSize, 0),
					blocking: all.filter((one) => one.initiatorType === 'script' && one.renderBlockingStatus === 'blocking').map(({ name }) => name),
					shift: jumps.map(({ value, sources }) => value + ' ' + sources.map(({ node }) => node?.outerHTML?.slice(0, 80))) });
			}));""";

	@LocalServerPort
	int port;

	private final ChromeDriver driver;

	WeightTest(ChromeDriver driver) {
		this.driver = driver;
	}

	@BeforeEach
	void emptyStore() {
		this.driver.executeCdpCommand("Network.enable", Map.of());
		this.driver.executeCdpCommand("Network.setCacheDisabled", Map.of("cacheDisabled", true));
	}

	@AfterEach
	void storeAgain() {
		this.driver.executeCdpCommand("Network.setCacheDisabled", Map.of("cacheDisabled", false));
		this.driver.executeCdpCommand("Network.disable", Map.of());
	}

	static Stream<String> addresses() {
		return Stream.of("zh", "en")
			.flatMap((language) -> Stream
				.concat(PageTypes.PATHS.stream(),
						Stream.of("/activities?size=100",
								"/organizations/au?parallel=" + (language.equals("zh") ? "en" : "zh")))
				.map((path) -> "/" + language + path));
	}

	@ParameterizedTest
	@MethodSource("addresses")
	void isAtMost60KilobytesAndNothingHoldsThePageUpOrJumps(String address) {
		this.driver.get("http://localhost:" + this.port + address);
		Map<?, ?> measured = (Map<?, ?>) this.driver.executeAsyncScript(MEASURE);
		assertThat((Long) measured.get("bytes")).as("bytes").isBetween(2_000L, MOST);
		assertThat((List<?>) measured.get("blocking")).as("scripts that block").isEmpty();
		assertThat((List<?>) measured.get("shift")).as("layout shifts").isEmpty();
	}

}
