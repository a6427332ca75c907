package cooperation.browser;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;

import javax.imageio.ImageIO;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.chrome.ChromeDriver;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Takes the pictures of {@code docs/images}. Its name keeps it out of the usual run:
 * {@code ./mvnw test -Dtest=Screenshots}.
 */
@BrowserTest
class Screenshots {

	private static final Path IMAGES = Path.of("docs", "images");

	@LocalServerPort
	int port;

	private final ChromeDriver driver;

	Screenshots(ChromeDriver driver) {
		this.driver = driver;
	}

	@ParameterizedTest
	@CsvSource({ "home,", "organization, /organizations/au", "theme, /themes/covid-19", "entity, /entities/oct",
			"dates, /dates", "matrix, /matrix", "listing, /activities?theme=covid-19", "record, /activities/2020-22-1",
			"paragraph, /reports/a-75-345/paragraphs/22", "compare, /compare?organization=AU&organization=LAS",
			"brief, /brief?collected=2020-60-1.2020-21-2.2020-47-1&by=organization" })
	void ofAPageType(String name, String path) throws IOException {
		for (String language : List.of("zh", "en")) {
			String address = "http://localhost:" + this.port + "/" + language + ((path == null) ? "" : path);
			screen(name + "-" + language + "-light", address, "light", 1280, 900);
			screen(name + "-" + language + "-dark", address, "dark", 1280, 900);
			screen(name + "-" + language + "-narrow", address, "light", 360, 740);
			paper(name + "-" + language + "-paper");
		}
	}

	@AfterEach
	void leaveTheBrowserAsItWas() {
		this.driver.executeCdpCommand("Emulation.setEmulatedMedia", Map.of("features", List.of()));
		this.driver.executeCdpCommand("Emulation.clearDeviceMetricsOverride", Map.of());
	}

	private void screen(String name, String address, String scheme, int width, int height) throws IOException {
		this.driver.executeCdpCommand("Emulation.setEmulatedMedia",
				Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", scheme))));
		this.driver.executeCdpCommand("Emulation.setDeviceMetricsOverride",
				Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", false));
		this.driver.get(address);
		Map<String, Object> picture = this.driver.executeCdpCommand("Page.captureScreenshot",
				Map.of("format", "webp", "quality", 60));
		Files.write(IMAGES.resolve(name + ".webp"), bytes(picture));
	}

	/**
	 * The first sheet of the page shown, on A4 and in grey.
	 */
	private void paper(String name) throws IOException {
		Map<String, Object> printed = this.driver.executeCdpCommand("Page.printToPDF",
				Map.of("preferCSSPageSize", true, "paperWidth", 8.27, "paperHeight", 11.69));
		try (PDDocument document = Loader.loadPDF(bytes(printed))) {
			BufferedImage sheet = new PDFRenderer(document).renderImageWithDPI(0, 72, ImageType.GRAY);
			assertThat(ImageIO.write(sheet, "png", IMAGES.resolve(name + ".png").toFile())).isTrue();
		}
	}

	private static byte[] bytes(Map<String, Object> answer) {
		return Base64.getDecoder().decode((String) answer.get("data"));
	}

}
