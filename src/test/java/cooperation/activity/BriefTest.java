package cooperation.activity;

import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class BriefTest {

	private static final Brief THREE = Brief.of("2020-21-1.2020-47-1.2020-60-1", "Health");

	@Test
	void isReadFromAnAddressAndWrittenToItAgain() {
		assertThat(THREE.ids()).containsExactly("2020-21-1", "2020-47-1", "2020-60-1");
		assertThat(THREE.query()).isEqualTo("collected=2020-21-1.2020-47-1.2020-60-1&title=Health");
		assertThat(Brief.of(null, null)).isEqualTo(Brief.empty());
	}

	@Test
	void encodesItsTitle() {
		assertThat(Brief.of("2020-21-1", "A & B + 卫生").query())
			.isEqualTo("collected=2020-21-1&title=A%20%26%20B%20%2B%20%E5%8D%AB%E7%94%9F");
	}

	@Test
	void takesNothingIntoTheTitleThatCannotBeSeen() {
		assertThat(Brief.of("2020-21-1", " A\u0000\n\u202EB ").title()).isEqualTo("A B");
	}

	@Test
	void holdsEachRecordOnceInTheOrderOfCollection() {
		assertThat(THREE.with("2020-21-1.2020-2-1").ids()).containsExactly("2020-21-1", "2020-47-1", "2020-60-1",
				"2020-2-1");
		assertThat(THREE.without("2020-47-1").ids()).containsExactly("2020-21-1", "2020-60-1");
	}

	@Test
	void movesARecordOnePlaceAndNotBeyondTheEnds() {
		assertThat(THREE.earlier("2020-60-1").ids()).containsExactly("2020-21-1", "2020-60-1", "2020-47-1");
		assertThat(THREE.later("2020-21-1").ids()).containsExactly("2020-47-1", "2020-21-1", "2020-60-1");
		assertThat(THREE.earlier("2020-21-1")).isEqualTo(THREE);
		assertThat(THREE.later("2020-60-1")).isEqualTo(THREE);
		assertThat(THREE.later("2020-1-1")).isEqualTo(THREE);
	}

	@ParameterizedTest
	@ValueSource(strings = { "x", "2020-21", "2020-21-1,2020-21-2", "2020-21-1/../..", "２０２０-21-1" })
	void refusesWhatIsNoRecord(String collected) {
		assertThatExceptionOfType(UnknownValue.class).isThrownBy(() -> Brief.of(collected, null))
			.matches((unknown) -> unknown.parameter().equals("collected"));
	}

	@Test
	void refusesMoreThanAHundredRecordsAndTooLongATitle() {
		String hundred = IntStream.rangeClosed(1, 100).mapToObj((n) -> "2020-1-" + n).collect(Collectors.joining("."));
		Brief full = Brief.of(hundred, "x".repeat(120));
		assertThat(full.size()).isEqualTo(100);
		assertThat(full.with("2020-1-1")).isEqualTo(full);
		assertThatExceptionOfType(UnknownValue.class).isThrownBy(() -> full.with("2020-2-1"));
		assertThatExceptionOfType(UnknownValue.class).isThrownBy(() -> Brief.of(null, "x".repeat(121)));
	}

}
