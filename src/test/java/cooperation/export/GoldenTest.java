package cooperation.export;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

import cooperation.PortalTest;
import cooperation.Reader;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * One selection in every form, as it was when somebody last looked at it. Where a change
 * is meant, {@code ./mvnw test -Dtest=GoldenTest -Dgolden=renew} writes the files anew;
 * the difference is then read like any other.
 */
@PortalTest
class GoldenTest {

	private static final Path FILES = Path.of("src/test/resources/golden");

	private static final boolean RENEW = "renew".equals(System.getProperty("golden"));

	@LocalServerPort
	private int port;

	@Autowired
	private Forms forms;

	@TestFactory
	List<DynamicTest> everyFormOfASelectionIsAsItWas() {
		return this.forms.suffixes()
			.stream()
			.map((form) -> DynamicTest.dynamicTest(form,
					() -> compare(form,
							"/zh/activities." + form
									+ "?organization=INTERPOL&theme=counter-terrorism&year=2018..2019")))
			.toList();
	}

	private void compare(String form, String address) throws IOException {
		Path golden = FILES.resolve("selection." + form + (packed(form) ? ".xml" : ""));
		byte[] file = new Reader(this.port).bytes(address);
		String text = (packed(form) ? unpacked(file) : new String(file, UTF_8)).replace("http://localhost:" + this.port,
				"https://portal.example");
		if (RENEW) {
			Files.createDirectories(FILES);
			Files.writeString(golden, text);
		}
		assertThat(text).isEqualTo(Files.readString(golden));
	}

	private static boolean packed(String form) {
		return form.equals("xlsx");
	}

	/**
	 * The parts of a package below each other, without the properties, which say when it
	 * was made, and the codebook, which has a test of its own.
	 */
	private static String unpacked(byte[] file) throws IOException {
		return OpenXml.read(file)
			.parts()
			.entrySet()
			.stream()
			.filter((part) -> !part.getKey().matches("docProps/.*|xl/worksheets/sheet2.xml"))
			.map((part) -> "<!-- " + part.getKey() + " -->\n"
					+ new String(part.getValue(), UTF_8).replace("><row", ">\n<row") + "\n")
			.collect(Collectors.joining());
	}

}
