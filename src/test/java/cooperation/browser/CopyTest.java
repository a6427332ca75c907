package cooperation.browser;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

@BrowserTest
class CopyTest {

	@LocalServerPort
	int port;

	private final ChromeDriver driver;

	CopyTest(ChromeDriver driver) {
		this.driver = driver;
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			/en/reports/a-75-345/paragraphs/22 | Copy | A/75/345–S/2020/898, para. 22 | Copied
			/zh/reports/a-75-345/paragraphs/22 | 复制 | A/75/345–S/2020/898，第22段   | 已复制
			/en/activities/2020-22-1           | Copy | A/75/345–S/2020/898, para. 22 | Copied
			/zh/activities/2020-22-1           | 复制 | A/75/345–S/2020/898，第22段   | 已复制
			""")
	void copiesTheCitationInThePagesLanguageWithOneClick(String address, String label, String citation, String copied) {
		String origin = "http://localhost:" + this.port;
		this.driver.executeCdpCommand("Browser.grantPermissions",
				Map.of("origin", origin, "permissions", List.of("clipboardReadWrite", "clipboardSanitizedWrite")));
		this.driver.get(origin + address);
		WebElement button = this.driver.findElement(By.cssSelector("button[data-copy]"));
		assertThat(button.getText()).isEqualTo(label);
		assertThat(button.getAccessibleName()).isEqualTo(label + " " + citation);
		button.click();
		WebElement status = this.driver.findElement(By.cssSelector("#copied[role=status]"));
		new Waiting(this.driver).until(() -> status.getText().equals(copied));
		assertThat(this.driver.executeAsyncScript("navigator.clipboard.readText().then(arguments[0])"))
			.isEqualTo(citation);
	}

	@Test
	void leavesTheCitationToBeSelectedWhereThereIsNoScript() {
		this.driver.executeCdpCommand("Emulation.setScriptExecutionDisabled", Map.of("value", true));
		try {
			this.driver.get("http://localhost:" + this.port + "/en/reports/a-75-345/paragraphs/22");
			assertThat(this.driver.findElements(By.cssSelector(".citation"))).hasSize(2)
				.allMatch(WebElement::isDisplayed);
			assertThat(this.driver.findElements(By.cssSelector("button[data-copy]"))).hasSize(2)
				.noneMatch(WebElement::isDisplayed);
		}
		finally {
			this.driver.executeCdpCommand("Emulation.setScriptExecutionDisabled", Map.of("value", false));
		}
	}

}
