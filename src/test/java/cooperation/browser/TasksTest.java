package cooperation.browser;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import cooperation.Reader;
import cooperation.activity.Activities;
import cooperation.activity.Activity;
import cooperation.activity.ActivityFilter;
import cooperation.activity.Facet;
import cooperation.directory.Directories;
import cooperation.language.Language;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What readers come for, and how many clicks from home it takes them.
 */
@BrowserTest
class TasksTest {

	private static final Language ENGLISH = new Language("en");

	@LocalServerPort
	int port;

	@Autowired
	Activities activities;

	@Autowired
	Directories directories;

	private final ChromeDriver driver;

	private int clicks;

	private final Waiting wait;

	TasksTest(ChromeDriver driver) {
		this.driver = driver;
		this.wait = new Waiting(driver);
	}

	@Test
	void whoCooperatedOnCovid19TakesTwoClicks() {
		home();
		click(By.linkText("Themes"));
		click(By.linkText("COVID-19 pandemic"));

		Map<String, Long> expected = records(Facet.THEME, "covid-19").stream()
			.flatMap((record) -> record.organizations().stream())
			.collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
		assertThat(expected).containsKeys("AU", "PIF");
		expected.forEach((code, records) -> assertThat(article())
			.contains(this.directories.current().organizations().get(code).label().in(ENGLISH) + " " + records));
		assertThat(this.clicks).isEqualTo(2);
	}

	@Test
	void whatTheOfficeOfCounterTerrorismDidWithWhomIsOnOnePage() {
		home();
		click(By.linkText("UN entities"));
		click(By.cssSelector("main a[href='/en/entities/oct']"));

		Set<String> shown = Set.copyOf(texts(".grouped .record-title"));
		List<Activity> records = records(Facet.ENTITY, "OCT");
		assertThat(records).hasSizeGreaterThan(5);
		records.forEach((record) -> {
			assertThat(shown).contains(record.title().in(ENGLISH));
			record.paragraphs().forEach((paragraph) -> assertThat(article()).contains("para. " + paragraph));
		});
		assertThat(texts(".grouped h3")).as("by organization").anyMatch((heading) -> heading.startsWith("INTERPOL"));
		assertThat(this.clicks).isEqualTo(2);
	}

	@Test
	void anOrganizationWithOneParagraphSaysUndatedAndStandsInTheListingByDate() {
		home();
		click(By.linkText("Organizations"));
		click(By.cssSelector("main a[href='/en/organizations/bsec']"));
		assertThat(this.driver.findElement(By.cssSelector(".grouped")).getText()).contains("undated");

		this.driver.get("http://localhost:" + this.port + "/en/activities?organization=BSEC&sort=date");
		assertThat(texts(".results .record .dates")).isNotEmpty().contains("undated");
		assertThat(this.clicks).isEqualTo(2);
		home();
		click(By.linkText("Dates"));
		click(By.cssSelector("main a[href='/en/dates/undated']"));
		assertThat(article()).contains(records(Facet.ORGANIZATION, "BSEC").get(0).title().in(ENGLISH));
	}

	@Test
	void counterTerrorismIn2019GoesIntoExcelInFiveClicks() throws IOException {
		this.driver.get("http://localhost:" + this.port + "/zh");
		this.clicks = 0;
		click(By.linkText("记录"));
		click(By.id("theme-counter-terrorism"));
		this.wait.until(() -> heading().equals("反恐怖主义"));
		click(By.cssSelector("#facet-year > summary"));
		click(By.id("year-2019"));
		this.wait.until(() -> heading().contains("2019"));
		int shown = Integer.parseInt(texts("#total").get(0).replaceAll("\\D", ""));
		String file = this.driver.findElement(By.linkText("Excel")).getDomProperty("href");
		this.clicks++;

		try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes(file)))) {
			assertThat(workbook.getSheetAt(0).getLastRowNum()).as("rows below the head").isEqualTo(shown);
			assertThat(workbook.getSheetAt(0).getRow(1).getCell(0).getStringCellValue()).startsWith("2020-");
		}
		assertThat(shown).isGreaterThan(5);
		assertThat(this.clicks).isEqualTo(5);
	}

	@Test
	void theFilesOfAReleaseAreFoundInOneClickAndAreTheSameEachTime() throws Exception {
		home();
		click(By.linkText("Data"));
		String file = this.driver.findElement(By.cssSelector("#package a")).getDomProperty("href");
		byte[] first = bytes(file);
		String sum = HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(first));
		assertThat(texts("#package code")).contains(sum);
		assertThat(bytes(file)).isEqualTo(first);
		assertThat(this.clicks).isEqualTo(1);
	}

	private byte[] bytes(String address) {
		return new Reader(this.port).bytes(address.replaceFirst("http://localhost:\\d+", ""));
	}

	private String heading() {
		return this.driver.findElement(By.tagName("h1")).getText();
	}

	private List<Activity> records(Facet facet, String code) {
		return this.activities.all(ActivityFilter.of(facet, code)).toList();
	}

	private void home() {
		this.driver.get("http://localhost:" + this.port + "/en");
		this.clicks = 0;
	}

	private void click(By link) {
		this.driver.findElement(link).click();
		this.clicks++;
	}

	/** As one line, so that a name and its number stand beside each other. */
	private String article() {
		return this.driver.findElement(By.tagName("article")).getText().replaceAll("\\s+", " ");
	}

	private List<String> texts(String selector) {
		return this.driver.findElements(By.cssSelector(selector)).stream().map(WebElement::getText).toList();
	}

}
