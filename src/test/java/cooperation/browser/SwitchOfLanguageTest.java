package cooperation.browser;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.chrome.ChromeDriver;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

@BrowserTest
class SwitchOfLanguageTest {

	/** Everything on a listing that is no name and no code. */
	private static final String LABELS = "h1, #total, .facets summary, .facets legend, .facets .field label, "
			+ ".facets option[value]:not([value='25'], [value='50'], [value='100']), .choices .unseen, button, .pager, nav.doors a";

	@LocalServerPort
	int port;

	private final ChromeDriver driver;

	SwitchOfLanguageTest(ChromeDriver driver) {
		this.driver = driver;
	}

	@Test
	void inTheMiddleOfASelectionKeepsTheSelectionAndThePageAndMixesNoLabels() {
		this.driver.get("http://localhost:" + this.port + "/en/activities");
		this.driver.findElement(By.id("theme-peace-security")).click();
		Waiting wait = new Waiting(this.driver);
		wait.until(() -> !this.driver.findElements(By.cssSelector("a[rel=next][href*=peace-security]")).isEmpty());
		this.driver.findElement(By.cssSelector("a[rel=next]")).click();
		wait.until(() -> !this.driver.findElements(By.cssSelector("a[rel=prev]")).isEmpty());
		List<String> records = records();

		this.driver.findElement(By.cssSelector("nav.languages a[hreflang=zh]")).click();
		wait.until(() -> this.driver.getCurrentUrl().contains("/zh/activities"));
		assertThat(this.driver.getCurrentUrl()).endsWith("/zh/activities?theme=peace-security&page=2");
		assertThat(this.driver.findElement(By.id("theme-peace-security")).isSelected()).isTrue();
		assertThat(records()).isEqualTo(records);
		assertThat(this.driver.findElements(By.cssSelector(LABELS))).hasSizeGreaterThan(30)
			.extracting((label) -> label.getDomProperty("textContent").strip())
			.allMatch((label) -> label.codePoints().anyMatch(Character::isIdeographic));

		this.driver.findElement(By.cssSelector("nav.languages a[hreflang=en]")).click();
		wait.until(() -> this.driver.getCurrentUrl().contains("/en/activities?theme=peace-security&page=2"));
		assertThat(this.driver.findElements(By.cssSelector(LABELS)))
			.extracting((label) -> label.getDomProperty("textContent"))
			.noneMatch((label) -> label.codePoints().anyMatch(Character::isIdeographic));
	}

	private List<String> records() {
		return this.driver.findElements(By.cssSelector(".record-title a"))
			.stream()
			.map((link) -> link.getDomAttribute("href").replaceFirst(".*/", ""))
			.toList();
	}

}
