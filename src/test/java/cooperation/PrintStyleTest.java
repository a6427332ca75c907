package cooperation;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

@PortalTest
class PrintStyleTest {

	@LocalServerPort
	int port;

	@Test
	void namesTheAddressOfThePageWithItsChoices() {
		Reader reader = new Reader(this.port);
		String sheet = reader.page("/en/activities?theme=covid-19&organization=AU")
			.select("link[media=print]")
			.attr("href");
		assertThat(reader.get(sheet).body()).contains("/en/activities?theme=covid-19&organization=AU");
	}

	@Test
	void namesAtLeastThePageWhereTheSelectionWouldTakeTheWholeFoot() {
		assertThat(new Reader(this.port).get("/en/foot.css?of=/activities?q=" + "a".repeat(500)).body())
			.contains("/en/activities ·");
	}

	@ParameterizedTest
	@ValueSource(strings = { "%22%7D*%7Bcolor:red%7D", "/%5C22", "/activities?q=%0A%22" })
	void takesNothingThatCouldEndATextOfTheStyleSheet(String address) {
		assertThat(new Reader(this.port).get("/en/foot.css?of=" + address).body())
			.containsPattern("/en(/activities)? ·")
			.doesNotContain("red", "\\");
	}

}
