package cooperation.browser;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * With scripts, a choice changes the listing in place, and the search box shows
 * suggestions.
 */
@BrowserTest
class ListingTest {

	@LocalServerPort
	int port;

	private final ChromeDriver driver;

	private final Waiting wait;

	ListingTest(ChromeDriver driver) {
		this.driver = driver;
		this.wait = new Waiting(driver);
	}

	@BeforeEach
	void openTheListing() {
		this.driver.get("http://localhost:" + this.port + "/en/activities");
	}

	@Test
	void aChoiceKeepsTheFocusChangesTheAddressAndIsAnnounced() {
		String all = total();
		this.driver.executeScript("window.stayed = true; document.getElementById('total').stayed = true");
		choose("theme-covid-19");
		waitForAddress("/en/activities?theme=covid-19");

		assertThat(focused()).isEqualTo("theme-covid-19");
		assertThat(find("#heading").getText()).isEqualTo("COVID-19 pandemic");
		assertThat(total()).isNotEqualTo(all).endsWith("records");
		assertThat(this.driver.executeScript("return document.getElementById('total').stayed"))
			.as("the status is the same element, so that its change is announced")
			.isEqualTo(true);
		assertThat(this.driver.executeScript("return window.stayed")).isEqualTo(true);
		assertThat(find("nav.languages a").getAttribute("href")).endsWith("/zh/activities?theme=covid-19");
		assertThat(this.driver.getTitle()).startsWith("COVID-19 pandemic");
	}

	@Test
	void aFacetThatTheReaderOpenedStaysOpenWhenItsLastChoiceIsTakenBack() {
		find("#facet-kind > summary").click();
		choose("kind-meeting");
		waitForAddress("/en/activities?kind=meeting");
		choose("kind-meeting");
		waitForAddress("/en/activities");

		assertThat(find("#facet-kind").getDomProperty("open")).isEqualTo("true");
		assertThat(focused()).isEqualTo("kind-meeting");
	}

	@Test
	void theBackButtonBringsTheEarlierSelectionBack() {
		choose("theme-covid-19");
		waitForAddress("/en/activities?theme=covid-19");
		String covid = total();
		find("#facet-organization > summary").click();
		choose("organization-AU");
		waitForAddress("/en/activities?theme=covid-19&organization=AU");

		this.driver.navigate().back();
		waitForAddress("/en/activities?theme=covid-19");
		this.wait.until(() -> total().equals(covid));
		assertThat(find("#theme-covid-19").isSelected()).isTrue();
		assertThat(find("#organization-AU").isSelected()).isFalse();

		this.driver.navigate().back();
		waitForAddress("/en/activities");
		this.wait.until(() -> !find("#theme-covid-19").isSelected());
	}

	@Test
	void suggestionsAppearWhileTypingAndArrowKeysLeadThroughThem() {
		WebElement box = find("#q");
		box.sendKeys("african un");
		this.wait.until(() -> !this.driver.findElements(By.cssSelector("#suggestions a")).isEmpty());
		assertThat(find("#announced").getDomProperty("textContent")).endsWith("suggestions");

		box.sendKeys(Keys.ARROW_DOWN);
		WebElement first = this.driver.switchTo().activeElement();
		assertThat(first.getText()).startsWith("African Union");
		first.sendKeys(Keys.ENTER);
		waitForAddress("/en/organizations/au");
	}

	@Test
	void escapePutsTheSuggestionsAway() {
		find("#q").sendKeys("african");
		this.wait.until(() -> !this.driver.findElements(By.cssSelector("#suggestions a")).isEmpty());
		find("#q").sendKeys(Keys.ESCAPE);
		assertThat(this.driver.findElements(By.cssSelector("#suggestions a"))).isEmpty();
		assertThat(focused()).isEqualTo("q");
	}

	@Test
	void aCitationAmongTheWordsLeadsToItsParagraphs() {
		find("#filter-q").sendKeys("A/75/345, para. 22", Keys.ENTER);
		this.wait.until(() -> this.driver.getCurrentUrl().contains("/en/cite?q="));
		assertThat(find("h1").getText()).isEqualTo("Look up a citation");
		assertThat(find("main h2").getText()).isEqualTo("A/75/345–S/2020/898, para. 22");
	}

	@Test
	void aRefusalIsShownInsteadOfTheRecordsThatWereThere() {
		this.driver.executeScript("document.getElementById('theme-covid-19').value = 'nonsense'");
		choose("theme-covid-19");
		this.wait.until(() -> this.driver.getCurrentUrl().contains("theme=nonsense"));
		assertThat(find("h1").getText()).isEqualTo("That choice is not known");
	}

	private void choose(String id) {
		find("#" + id).click();
	}

	private String total() {
		return find("#total").getText();
	}

	private Object focused() {
		return this.driver.executeScript("return document.activeElement.id");
	}

	private WebElement find(String selector) {
		return this.driver.findElement(By.cssSelector(selector));
	}

	private void waitForAddress(String address) {
		this.wait.until(() -> this.driver.getCurrentUrl().equals("http://localhost:" + this.port + address));
	}

}
