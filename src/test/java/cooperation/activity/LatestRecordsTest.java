package cooperation.activity;

import cooperation.PortalTest;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

@PortalTest
class LatestRecordsTest {

	@Autowired
	Activities activities;

	@Test
	void areThoseOfTheLatestEventsWhateverOlderTextTheyReferTo() {
		assertThat(this.activities.latest(100)).extracting(Activity::id)
			.startsWith("2020-54-2")
			.contains("2020-81-1")
			.doesNotContain("2020-8-2");
	}

}
