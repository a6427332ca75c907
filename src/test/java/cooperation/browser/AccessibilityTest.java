package cooperation.browser;

import com.deque.html.axecore.results.Results;
import com.deque.html.axecore.results.Rule;
import com.deque.html.axecore.selenium.AxeBuilder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.chrome.ChromeDriver;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

@BrowserTest
class AccessibilityTest {

	@LocalServerPort
	int port;

	private final ChromeDriver driver;

	AccessibilityTest(ChromeDriver driver) {
		this.driver = driver;
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "/organizations", "/organizations/au", "/organizations/bsec",
			"/organizations/bsec/summary", "/organizations/asean/summary?parallel=zh",
			"/organizations/asean/summary?by=date&parallel=en", "/themes", "/themes/covid-19", "/entities",
			"/entities/oct", "/dates", "/dates/2019", "/activities?theme=covid-19", "/activities/2020-21-1",
			"/reports/a-75-345", "/reports/a-75-345/paragraphs/21", "/about", "/codebook", "/data", "/data/api",
			"/cite", "/cite?q=paras.%2021-22", "/nothing-here", "/matrix", "/matrix?columns=entities&year=2019",
			"/compare", "/compare?organization=AU&organization=LAS&organization=OIC&organization=OSCE" })
	void axeFindsNothingAndNothingIsWiderThanAPhone(String path) {
		for (String language : new String[] { "zh", "en" }) {
			String address = "http://localhost:" + this.port + "/" + language + path;
			this.driver.manage().window().setSize(new Dimension(1280, 900));
			this.driver.get(address);
			Results results = new AxeBuilder().analyze(this.driver);
			assertThat(results.getViolations()).extracting(Rule::getId, Rule::getNodes).as(address).isEmpty();
			this.driver.executeCdpCommand("Emulation.setDeviceMetricsOverride",
					java.util.Map.of("width", 360, "height", 740, "deviceScaleFactor", 1, "mobile", false));
			Object width = this.driver.executeScript("return document.documentElement.scrollWidth");
			this.driver.executeCdpCommand("Emulation.clearDeviceMetricsOverride", java.util.Map.of());
			assertThat((Long) width).as(address + " at 360 px").isLessThanOrEqualTo(360);
		}
	}

}
