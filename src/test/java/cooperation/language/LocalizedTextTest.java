package cooperation.language;

import java.util.Map;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

class LocalizedTextTest {

	private static final Language ENGLISH = new Language("en");

	private static final Language CHINESE = new Language("zh");

	private static final Language FRENCH = new Language("fr");

	private final LocalizedText text = new LocalizedText(Map.of("zh", "非洲联盟", "en", "African Union"));

	@Test
	void aTextIsReadInTheLanguageAskedFor() {
		assertThat(this.text.in(ENGLISH)).isEqualTo("African Union");
		assertThat(this.text.in(CHINESE)).isEqualTo("非洲联盟");
	}

	@Test
	void aTextThatHasNotBeenWrittenYetIsReadInEnglish() {
		assertThat(this.text.in(FRENCH)).isEqualTo("African Union");
	}

	@Test
	void theLanguageOfAPassageIsTheOneItIsReadIn() {
		assertThat(this.text.languageFor(CHINESE)).isEqualTo(CHINESE);
		assertThat(this.text.languageFor(FRENCH)).isEqualTo(ENGLISH);
	}

	@Test
	void inTheMiddleOfASentenceATextNotWrittenYetIsKeptTogetherAndNamesItsLanguage() {
		assertThat(this.text.inline(CHINESE)).isEqualTo("非洲联盟");
		assertThat(this.text.inline(FRENCH)).isEqualTo("\u2068African Union\u2069 [en]");
	}

	@Test
	void whatHasNotBeenWrittenIsNotPassedOffAsWritten() {
		assertThat(this.text.written(CHINESE)).contains("非洲联盟");
		assertThat(this.text.written(FRENCH)).isEmpty();
	}

	@Test
	void allHasTheTextInEveryLanguage() {
		assertThat(this.text.all()).containsExactlyInAnyOrder("African Union", "非洲联盟");
	}

	@Test
	void theSameTextIsAlwaysWrittenTheSameWay() {
		assertThat(JsonMapper.shared().writeValueAsString(this.text))
			.isEqualTo("{\"en\":\"African Union\",\"zh\":\"非洲联盟\"}");
	}

	@Test
	void whatIsWrittenIsReadBack() {
		assertThat(JsonMapper.shared().readValue("{\"zh\":\"非洲联盟\",\"en\":\"African Union\"}", LocalizedText.class))
			.isEqualTo(this.text);
	}

}
