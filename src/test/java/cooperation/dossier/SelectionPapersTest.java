package cooperation.dossier;

import java.util.Locale;

import cooperation.PortalTest;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;

import static org.assertj.core.api.Assertions.assertThat;

@PortalTest
class SelectionPapersTest {

	@Autowired
	private SelectionPapers selections;

	@Autowired
	private MessageSource messages;

	@Test
	void holdFiveHundredRecordsAndSayWhatElseThereIsForMore() {
		TooManyRecords refusal = new TooManyRecords(1200, Paper.MOST);

		assertThat(this.selections.holds(500)).isTrue();
		assertThat(this.selections.holds(501)).isFalse();
		assertThat(this.messages.getMessage("error." + refusal.key() + ".text", refusal.arguments(), Locale.ENGLISH))
			.contains("1,200 records", "at most 500", "CSV, Excel or JSON");
	}

}
