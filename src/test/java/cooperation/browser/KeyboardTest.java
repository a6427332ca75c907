package cooperation.browser;

import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.interactions.Actions;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Readers who have a keyboard and no mouse.
 */
@BrowserTest
class KeyboardTest {

	/** More stops than any page has before what is looked for. */
	private static final int MOST_STOPS = 150;

	@LocalServerPort
	int port;

	private final ChromeDriver driver;

	KeyboardTest(ChromeDriver driver) {
		this.driver = driver;
	}

	@BeforeEach
	void allowCopying() {
		this.driver.executeCdpCommand("Browser.grantPermissions", Map.of("origin", "http://localhost:" + this.port,
				"permissions", List.of("clipboardReadWrite", "clipboardSanitizedWrite")));
	}

	@Test
	void theyGoFromHomeToASelectionToARecordToItsCitationCopied() {
		open("/en");
		walkTo((focus) -> focus.getText().equals("Records"));
		press(Keys.ENTER);
		until((address) -> address.endsWith("/en/activities"));

		WebElement total = find("#total");
		String all = total.getText();
		walkTo((focus) -> "theme-covid-19".equals(focus.getAttribute("id")));
		press(Keys.SPACE);
		until((address) -> address.endsWith("/en/activities?theme=covid-19"));
		await(() -> !total.getText().equals(all));
		assertThat(total.getAriaRole()).as("the count is announced, in the element that was there").isEqualTo("status");
		assertThat(find("h1").getText()).isEqualTo("COVID-19 pandemic");
		assertThat(focused().getAttribute("id")).as("the focus stays").isEqualTo("theme-covid-19");
		assertThat(focused().isSelected()).isTrue();

		walkTo((focus) -> focus.getAttribute("href") != null
				&& focus.getAttribute("href").matches(".*/activities/\\d{4}-\\d+-\\d+"));
		press(Keys.ENTER);
		until((address) -> address.matches(".*/en/activities/\\d{4}-\\d+-\\d+"));

		walkTo((focus) -> "copy-en".equals(focus.getAttribute("id")));
		press(Keys.ENTER);
		await(() -> find("#copied[role=status]").getText().equals("Copied"));
		assertThat(this.driver.executeAsyncScript("navigator.clipboard.readText().then(arguments[0])"))
			.isEqualTo(find("#citation-en").getText());
	}

	@Test
	void theySkipToTheContentAndSeeWhereTheyAre() {
		open("/zh/organizations");
		press(Keys.TAB);
		assertThat(focused().getAttribute("href")).endsWith("#content");
		assertThat(focused().getRect().y).as("the skip link comes into sight").isGreaterThanOrEqualTo(0);
		press(Keys.ENTER);
		press(Keys.TAB);
		assertThat(this.driver.executeScript("return document.activeElement.closest('main') !== null")).isEqualTo(true);
		assertThat(focused().getCssValue("outline-style")).isEqualTo("solid");
	}

	private void open(String path) {
		this.driver.get("http://localhost:" + this.port + path);
	}

	private WebElement find(String selector) {
		return this.driver.findElement(By.cssSelector(selector));
	}

	private WebElement focused() {
		return this.driver.switchTo().activeElement();
	}

	private void press(Keys key) {
		new Actions(this.driver).sendKeys(key).perform();
	}

	private void walkTo(Predicate<WebElement> goal) {
		for (int stop = 0; stop < MOST_STOPS; stop++) {
			press(Keys.TAB);
			if (goal.test(focused())) {
				return;
			}
		}
		throw new AssertionError("Not reached by the keyboard within " + MOST_STOPS + " stops");
	}

	private void until(Predicate<String> goal) {
		await(() -> goal.test(this.driver.getCurrentUrl()));
	}

	private void await(BooleanSupplier goal) {
		new Waiting(this.driver).until(goal);
	}

}
