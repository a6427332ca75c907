package cooperation.browser;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.support.ui.Select;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Everything that finds a record works in a browser that runs no script.
 */
@BrowserTest
class WithoutScriptsTest {

	@LocalServerPort
	int port;

	private final ChromeDriver driver;

	private final Waiting wait;

	WithoutScriptsTest(ChromeDriver driver) {
		this.driver = driver;
		this.wait = new Waiting(driver);
	}

	@BeforeEach
	void switchScriptsOff() {
		scripts(false);
	}

	@AfterEach
	void switchScriptsOn() {
		scripts(true);
	}

	private void scripts(boolean on) {
		this.driver.executeCdpCommand("Emulation.setScriptExecutionDisabled", Map.of("value", !on));
	}

	@Test
	void theSearchBoxFindsRecordsAndThePagesByThatName() {
		open("/en");
		find("#q").sendKeys("WHO");
		find("form.search button").click();
		waitFor("/en/activities?q=WHO");
		assertThat(find("h1").getText()).isEqualTo("“WHO”");
		assertThat(find(".suggested-pages a").getAttribute("href")).endsWith("/en/entities/who");

		open("/en/activities?q=ceasefire");
		assertThat(all("mark")).isNotEmpty();
	}

	@Test
	void theSearchBoxUnderstandsACitation() {
		open("/zh");
		find("#q").sendKeys("A/75/345第22段");
		find("form.search button").click();
		this.wait.until(() -> address().startsWith("/zh/cite?q="));
		assertThat(find("main").getText()).contains("A/75/345–S/2020/898，第22段");
	}

	@Test
	void suggestionsStandOnAPageOfTheirOwn() {
		open("/en/suggestions");
		find("#typed").sendKeys("african un");
		find("main form button").click();
		waitFor("/en/suggestions?q=african+un");
		assertThat(find(".suggestion-box a").getText()).startsWith("African Union");
	}

	@Test
	void facetsAreAppliedWithAButtonAndTakenBackWithAChip() {
		open("/en/activities");
		find("#theme-covid-19").click();
		find("#facet-organization > summary").click();
		find("#organization-AU").click();
		find(".facets button").click();
		waitFor("/en/activities?theme=covid-19&organization=AU");
		assertThat(find("h1").getText()).isEqualTo("COVID-19 pandemic, African Union");
		String both = find("#total").getText();

		all(".choices a").get(0).click();
		waitFor("/en/activities?organization=AU");
		assertThat(find("#total").getText()).isNotEqualTo(both);
	}

	@Test
	void recordsAreSortedAndPaged() {
		open("/en/activities");
		new Select(find("#sort")).selectByValue("date");
		new Select(find("#size")).selectByValue("50");
		find(".facets button").click();
		waitFor("/en/activities?sort=date&size=50");
		assertThat(all(".results .record")).hasSize(50);
		find("a[rel=next]").click();
		waitFor("/en/activities?sort=date&size=50&page=2");
	}

	@Test
	void anEmptyResultSaysWhichChoiceToDrop() {
		open("/en/activities?organization=BSEC&theme=covid-19");
		assertThat(find("#total").getText()).isEqualTo("No records");
		all(".empty a").get(0).click();
		assertThat(all(".results .record")).isNotEmpty();
	}

	@Test
	void aMonthOfTheDatesAndACellOfTheMatrixLeadToTheirRecords() {
		open("/en/dates");
		find("a[href='/en/dates/2019/07']").click();
		assertThat(all(".record")).isNotEmpty();
		open("/en/matrix");
		WebElement cell = find(".matrix td a");
		String records = cell.getText();
		cell.click();
		assertThat(find("#total").getText()).startsWith(records + " record");
	}

	@Test
	void organizationsAreCompared() {
		open("/en/compare");
		for (String code : List.of("AU", "LAS")) {
			find("input[name=organization][value=" + code + "]").click();
		}
		find("main form button").click();
		waitFor("/en/compare?organization=AU&organization=LAS");
	}

	private void open(String address) {
		this.driver.get("http://localhost:" + this.port + address);
	}

	/**
	 * The click that submits a form does not wait for the page that answers.
	 */
	private void waitFor(String address) {
		this.wait.until(() -> address().equals(address));
	}

	private String address() {
		return this.driver.getCurrentUrl().substring(("http://localhost:" + this.port).length());
	}

	private WebElement find(String selector) {
		return this.driver.findElement(By.cssSelector(selector));
	}

	private List<WebElement> all(String selector) {
		return this.driver.findElements(By.cssSelector(selector));
	}

}
