package cooperation.browser;

import java.time.Duration;
import java.util.function.BooleanSupplier;

import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.WebDriver;
import org.openqa.selenium.support.ui.WebDriverWait;

/**
 * Waits until a page is what a test expects. While it changes, an element may be replaced
 * between being found and being read: that is looked at again, not a failure.
 */
final class Waiting {

	private static final Duration PATIENCE = Duration.ofSeconds(20);

	private final WebDriver driver;

	Waiting(WebDriver driver) {
		this.driver = driver;
	}

	void until(BooleanSupplier condition) {
		new WebDriverWait(this.driver, PATIENCE).ignoring(StaleElementReferenceException.class)
			.until((ready) -> condition.getAsBoolean());
	}

}
