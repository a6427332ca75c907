package cooperation.export;

import java.io.IOException;
import java.time.Duration;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class CeilingTest {

	private final Ceiling ceiling = new Ceiling(1, 1, Duration.ZERO);

	@Test
	void sendsAwayWhoFindsNoRoom() throws IOException {
		this.ceiling.under(() -> assertThatExceptionOfType(Busy.class).isThrownBy(() -> this.ceiling.under(() -> 1)));
	}

	@Test
	void hasRoomAgainWhenTheWorkIsDoneOrHasFailed() throws IOException {
		assertThatExceptionOfType(IOException.class).isThrownBy(() -> this.ceiling.under(() -> {
			throw new IOException("failed");
		}));
		assertThat(this.ceiling.<Integer>under(() -> 1)).isEqualTo(1);
	}

}
