package cooperation.browser;

import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.chrome.ChromeDriver;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

@BrowserTest
class DrawnChartsTest {

	/** Bars whose height in their drawing is not the one that was reckoned for them. */
	private static final String WRONG = """
			return [...document.querySelectorAll('main svg:has(.ground) .bar')].map((bar) => [bar.getAttribute('height'), bar.getBBox().height])
				.filter(([reckoned, drawn]) => Math.abs(reckoned - drawn) > 0.01).map(String);""";

	@LocalServerPort
	int port;

	private final ChromeDriver driver;

	DrawnChartsTest(ChromeDriver driver) {
		this.driver = driver;
	}

	@ParameterizedTest
	@ValueSource(strings = { "/zh", "/zh/organizations/au", "/en/dates" })
	void barsAreAsHighAsTheirNumbers(String address) {
		this.driver.get("http://localhost:" + this.port + address);
		assertThat(this.driver.executeScript("return document.querySelectorAll('main svg:has(.ground) .bar').length"))
			.isNotEqualTo(0L);
		assertThat((List<?>) this.driver.executeScript(WRONG)).isEmpty();
	}

}
