package cooperation.export;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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

	@Autowired
	private PaperForms paperForms;

	@TestFactory
	List<DynamicTest> everyFormOfASelectionIsAsItWas() {
		return Stream.concat(this.forms.suffixes().stream(), this.paperForms.suffixes().stream())
			.map((form) -> DynamicTest.dynamicTest(form,
					() -> compare(form,
							"/zh/activities." + form
									+ "?organization=INTERPOL&theme=counter-terrorism&year=2018..2019")))
			.toList();
	}

	private void compare(String form, String address) throws IOException {
		Path golden = FILES.resolve("selection." + form + ending(form));
		byte[] file = new Reader(this.port).bytes(address);
		String text = text(form, file).replace("http://localhost:" + this.port, "https://portal.example");
		if (RENEW) {
			Files.createDirectories(FILES);
			Files.writeString(golden, text);
		}
		assertThat(text).isEqualTo(Files.readString(golden));
	}

	private static String ending(String form) {
		return switch (form) {
			case "xlsx", "docx" -> ".xml";
			case "pdf" -> ".txt";
			default -> "";
		};
	}

	private static String text(String form, byte[] file) throws IOException {
		return switch (form) {
			case "xlsx", "docx" -> unpacked(file);
			case "pdf" -> read(file);
			default -> new String(file, UTF_8);
		};
	}

	/**
	 * What a reader sees of a PDF and what a screen reader is told: its title, bookmarks,
	 * lines, and the tree of its tags.
	 */
	private static String read(byte[] file) throws IOException {
		try (Pdf pdf = Pdf.of(file)) {
			return Stream
				.of(List.of(pdf.title(), pdf.language(), ""), pdf.bookmarks(), List.of(""), pdf.lines(), List.of(""),
						pdf.tags())
				.flatMap(List::stream)
				.collect(Collectors.joining("\n", "", "\n"));
		}
	}

	/**
	 * The parts of a package below each other, without the properties, which say when it
	 * was made, the codebook, which has a test of its own, and what is the same in every
	 * document.
	 */
	private static String unpacked(byte[] file) throws IOException {
		return OpenXml.read(file)
			.parts()
			.entrySet()
			.stream()
			.filter((part) -> !part.getKey()
				.matches("docProps/.*|xl/worksheets/sheet2.xml|word/(styles|theme|settings|fontTable).*"))
			.map((part) -> "<!-- " + part.getKey() + " -->\n"
					+ new String(part.getValue(), UTF_8).replaceAll("><(row|w:p|w:tr)(?=[ >/])", ">\n<$1") + "\n")
			.collect(Collectors.joining());
	}

}
