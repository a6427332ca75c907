package cooperation.browser;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.support.ui.Select;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A reader collects records from several pages and makes a brief of them.
 */
@BrowserTest
class BriefBuilderTest {

	@LocalServerPort
	int port;

	private final ChromeDriver driver;

	private final Waiting wait;

	BriefBuilderTest(ChromeDriver driver) {
		this.driver = driver;
		this.wait = new Waiting(driver);
	}

	private void scripts(boolean on) {
		this.driver.executeCdpCommand("Emulation.setScriptExecutionDisabled", Map.of("value", !on));
	}

	@AfterEach
	void switchScriptsOn() {
		scripts(true);
	}

	@ParameterizedTest(name = "scripts: {0}")
	@ValueSource(booleans = { false, true })
	void fiveRecordsOfThreeOrganizationsAreCollectedOrderedGroupedAndTitled(boolean scripts) {
		scripts(scripts);
		collect("/en/organizations/au", 2);
		follow("Organizations");
		follow("International Criminal Police Organization");
		collectHere(2);
		follow("Organizations");
		follow("Black Sea Economic Cooperation");
		collectHere(1);
		assertThat(entries("Brief (5)")).hasSize(5);

		String second = texts(".order .record-title").get(1);
		click(all(".order [name=earlier]").get(0));
		this.wait.until(() -> texts(".order .record-title").get(0).equals(second));
		assertThat(texts(".entry h3").get(0)).isEqualTo(second);

		find("#title").sendKeys("Three organizations");
		new Select(find("#by")).selectByValue("organization");
		click(find(".desk-form button"));
		this.wait.until(() -> find("h1").getText().equals("Three organizations"));
		assertThat(texts(".paper .group h2")).hasSize(3);

		follow("Choose records");
		assertThat(find(".doors a:last-child").getText()).as("nothing is lost on the way").isEqualTo("Brief (5)");
		assertThat(find("#brief [name=title]").getDomAttribute("value")).isEqualTo("Three organizations");
	}

	@Test
	void allRecordsOfAPageAreTakenInAtOnceAndASelectionChangedInPlaceKeepsThem() {
		open("/en/activities?theme=covid-19");
		click(find(".results .take .collect"));
		this.wait.until(() -> find(".doors a:last-child").getText().equals("Brief (25)"));
		find("#facet-organization > summary").click();
		find("#organization-AU").click();
		this.wait.until(() -> find("h1").getText().contains("African Union"));
		click(find(".record .collect[name=drop]"));
		this.wait.until(() -> find(".doors a:last-child").getText().equals("Brief (24)"));
		assertThat(find("h1").getText()).isEqualTo("COVID-19 pandemic, African Union");
	}

	private List<String> entries(String door) {
		follow(door);
		return texts(".entry h3");
	}

	private void collect(String address, int records) {
		open(address);
		collectHere(records);
	}

	private void collectHere(int records) {
		int before = all("#brief [name=collected]").isEmpty() ? 0 : collected();
		for (int i = 1; i <= records; i++) {
			int expected = before + i;
			click(find(".record .collect[name=add]"));
			this.wait.until(() -> !all("#brief [name=collected]").isEmpty() && collected() == expected);
		}
	}

	private int collected() {
		return find("#brief [name=collected]").getDomAttribute("value").split("\\.").length;
	}

	private void open(String address) {
		this.driver.get("http://localhost:" + this.port + address);
	}

	private void follow(String link) {
		click(this.driver.findElement(By.partialLinkText(link)));
	}

	private void click(WebElement element) {
		element.click();
	}

	private WebElement find(String selector) {
		return this.driver.findElement(By.cssSelector(selector));
	}

	private List<WebElement> all(String selector) {
		return this.driver.findElements(By.cssSelector(selector));
	}

	private List<String> texts(String selector) {
		return all(selector).stream().map(WebElement::getText).toList();
	}

}
