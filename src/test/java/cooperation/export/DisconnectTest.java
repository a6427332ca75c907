package cooperation.export;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

import javax.sql.DataSource;

import com.zaxxer.hikari.HikariDataSource;
import cooperation.PortalTest;
import cooperation.Reader;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A reader who goes away in the middle of an export.
 */
@PortalTest
@ExtendWith(OutputCaptureExtension.class)
class DisconnectTest {

	@LocalServerPort
	private int port;

	@Autowired
	private DataSource database;

	@ParameterizedTest
	@ValueSource(strings = { "/en/activities.json", "/en/activities.csv", "/en/activities.json?q=peace",
			"/zh/activities.csv?sort=date" })
	void leavesNothingBehind(String address, CapturedOutput log) throws IOException {
		for (int i = 0; i < 10; i++) {
			breakOff(address);
		}
		assertThat(new Reader(this.port).get(address).statusCode()).isEqualTo(200);
		HikariDataSource pool = (HikariDataSource) this.database;
		Awaitility.await().untilAsserted(() -> assertThat(pool.getHikariPoolMXBean().getActiveConnections()).isZero());
		assertThat(log.getAll()).doesNotContain("\tat ").doesNotContain("Servlet.service()");
	}

	private void breakOff(String address) throws IOException {
		try (Socket socket = new Socket("localhost", this.port)) {
			// No goodbye: the line is cut.
			socket.setSoLinger(true, 0);
			socket.setReceiveBufferSize(1024);
			socket.getOutputStream()
				.write("GET %s HTTP/1.1\r\nHost: localhost\r\n\r\n".formatted(address)
					.getBytes(StandardCharsets.US_ASCII));
			assertThat(socket.getInputStream().readNBytes(500)).hasSize(500);
		}
	}

}
