package cooperation.browser;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.print.PageSize;
import org.openqa.selenium.print.PrintOptions;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The African Union in two languages side by side.
 */
@BrowserTest
class ParallelColumnsTest {

	/**
	 * Of each record: the edges of its titles and summaries, in this and the other
	 * language.
	 */
	private static final String EDGES = """
			return [...document.querySelectorAll('.record')].map((record) => ['.record-title', '.summary'].flatMap((part) => {
				const [own, other] = [...record.querySelectorAll(part)].map((text) => text.getBoundingClientRect());
				return [own.top, other.top, own.left, own.right, other.left, other.right].map(Math.round);
			}));""";

	@LocalServerPort
	int port;

	private final ChromeDriver driver;

	ParallelColumnsTest(ChromeDriver driver) {
		this.driver = driver;
	}

	@AfterEach
	void asWideAsBefore() {
		this.driver.executeCdpCommand("Emulation.clearDeviceMetricsOverride", Map.of());
	}

	private void open(int width) {
		this.driver.executeCdpCommand("Emulation.setDeviceMetricsOverride",
				Map.of("width", width, "height", 900, "deviceScaleFactor", 1, "mobile", false));
		this.driver.get("http://localhost:" + this.port + "/en/organizations/au?parallel=zh");
	}

	@SuppressWarnings("unchecked")
	private List<List<Long>> edges() {
		return (List<List<Long>>) this.driver.executeScript(EDGES);
	}

	@Test
	void hasEveryRecordInBothColumnsAtTheSameHeight() {
		open(1280);
		assertThat(edges()).hasSizeGreaterThan(40).allSatisfy((record) -> {
			for (int part : List.of(0, 6)) {
				assertThat(record.get(part)).as("top").isEqualTo(record.get(part + 1));
				assertThat(record.get(part + 3)).as("end of the first column")
					.isLessThanOrEqualTo(record.get(part + 4));
				assertThat(record.get(part + 2)).as("first column").isEqualTo(edges().get(0).get(2));
				assertThat(record.get(part + 4)).as("second column").isEqualTo(edges().get(0).get(4));
			}
		});
	}

	@Test
	void standsOneBelowTheOtherOnAPhone() {
		open(360);
		assertThat(edges()).allSatisfy((record) -> assertThat(record.get(1)).isGreaterThan(record.get(0)));
		assertThat((Long) this.driver.executeScript("return document.documentElement.scrollWidth"))
			.isLessThanOrEqualTo(360);
	}

	@Test
	void hasBothColumnsOnPaper() throws IOException {
		open(1280);
		PrintOptions a4 = new PrintOptions();
		a4.setPageSize(new PageSize(29.7, 21.0));
		try (PDDocument document = Loader.loadPDF(Base64.getDecoder().decode(this.driver.print(a4).getContent()))) {
			Columns columns = new Columns();
			columns.getText(document);
			double middle = document.getPage(0).getMediaBox().getWidth() / 2;
			assertThat(columns.han).hasSizeGreaterThan(2000).allMatch((x) -> x >= middle);
		}
	}

	/** Notes how far from the left each Chinese character is printed. */
	private static final class Columns extends PDFTextStripper {

		private final List<Float> han = new ArrayList<>();

		@Override
		protected void processTextPosition(TextPosition text) {
			if (text.getUnicode().codePoints().anyMatch(Character::isIdeographic)) {
				this.han.add(text.getXDirAdj());
			}
		}

	}

}
