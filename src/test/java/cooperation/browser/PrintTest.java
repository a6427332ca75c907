package cooperation.browser;

import java.io.IOException;
import java.util.Base64;
import java.util.List;

import cooperation.activity.Activities;
import cooperation.activity.Activity;
import cooperation.activity.ActivityFilter;
import cooperation.activity.Facet;
import cooperation.language.Language;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.print.PageSize;
import org.openqa.selenium.print.PrintOptions;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

@BrowserTest
class PrintTest {

	private static final Language CHINESE = new Language("zh");

	@LocalServerPort
	int port;

	@Autowired
	Activities activities;

	private final ChromeDriver driver;

	PrintTest(ChromeDriver driver) {
		this.driver = driver;
	}

	@Test
	void theSummaryOfTheAfricanUnionIsThreeClicksFromHomeAndPrintsWholeOnA4() throws IOException {
		this.driver.get("http://localhost:" + this.port + "/zh");
		click("组织");
		click("非洲联盟");
		click("打印版摘要");
		String text = printed();
		List<Activity> records = this.activities.all(ActivityFilter.of(Facet.ORGANIZATION, "AU")).toList();
		assertThat(records).hasSizeGreaterThan(40);
		records.forEach((record) -> {
			assertThat(text).contains(plain(record.title().in(CHINESE)));
			record.paragraphs().forEach((paragraph) -> assertThat(text).contains("第" + paragraph + "段"));
		});
		assertThat(text).doesNotContain("联合国实体日期记录").doesNotContain("English").contains("A/75/345–S/2020/898");
	}

	@Test
	void anOrganizationWithOneParagraphAndNoDateSaysSoAndPrintsOnOnePage() throws IOException {
		this.driver.get("http://localhost:" + this.port + "/en/organizations/bsec/summary");
		assertThat(this.driver.findElement(By.tagName("article")).getText()).contains("undated");
		try (PDDocument document = pdf()) {
			assertThat(document.getNumberOfPages()).isEqualTo(1);
		}
	}

	private void click(String link) {
		this.driver.findElement(By.linkText(link)).click();
	}

	private String printed() throws IOException {
		try (PDDocument document = pdf()) {
			return plain(new PDFTextStripper().getText(document));
		}
	}

	private PDDocument pdf() throws IOException {
		PrintOptions a4 = new PrintOptions();
		a4.setPageSize(new PageSize(29.7, 21.0));
		return Loader.loadPDF(Base64.getDecoder().decode(this.driver.print(a4).getContent()));
	}

	/**
	 * Without the spaces and breaks that lie between lines.
	 */
	private static String plain(String text) {
		return text.replaceAll("\\s+", "");
	}

}
