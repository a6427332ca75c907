package cooperation.browser;

import java.util.List;
import java.util.stream.Stream;

import cooperation.PageTypes;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openqa.selenium.chrome.ChromeDriver;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every page in both languages, light and dark, on a desk and on a telephone, with
 * scripts and without; the whole of it in English.
 */
@BrowserTest
class AccessibilityTest {

	@LocalServerPort
	int port;

	private final Sight sight;

	AccessibilityTest(ChromeDriver driver) {
		this.sight = new Sight(driver);
	}

	static Stream<String> addresses() {
		return Stream.of("zh", "en")
			.flatMap((language) -> Stream.of(PageTypes.PATHS, PageTypes.beside(language.equals("zh") ? "en" : "zh"))
				.flatMap(List::stream)
				.map((path) -> "/" + language + path));
	}

	@ParameterizedTest
	@MethodSource("addresses")
	void axeFindsNothingNothingIsTooWideOrCutOffAndNothingComesFromElsewhere(String address) {
		assertThat(this.sight.faults("http://localhost:" + this.port + address, address.startsWith("/en"))).as(address)
			.isEmpty();
	}

}
