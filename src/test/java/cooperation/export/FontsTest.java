package cooperation.export;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class FontsTest {

	private static final Path RESOURCES = Path.of("src/main/resources");

	@ParameterizedTest
	@ValueSource(strings = { "NotoSansSC_400Regular", "NotoSansSC_700Bold" })
	void haveEveryCharacterOfTheDatasetAndTheMessages(String font) throws IOException {
		File file = RESOURCES.resolve("fonts/" + font + ".ttf").toFile();
		try (TrueTypeFont parsed = new TTFParser().parse(new RandomAccessReadBufferedFile(file))) {
			CmapLookup characters = parsed.getUnicodeCmapLookup();
			Set<String> missing = Stream.concat(text("dataset"), text("messages"))
				.flatMap((text) -> text.codePoints().boxed())
				.filter((character) -> !Character.isISOControl(character))
				// Readers look for names in Arabic; no page writes them.
				.filter((character) -> Character.UnicodeScript.of(character) != Character.UnicodeScript.ARABIC)
				.filter((character) -> characters.getGlyphId(character) == 0)
				.map(Character::toString)
				.collect(Collectors.toSet());
			assertThat(missing).isEmpty();
		}
	}

	private static Stream<String> text(String folder) throws IOException {
		try (Stream<Path> files = Files.walk(RESOURCES.resolve(folder))) {
			return files.filter(Files::isRegularFile).map((file) -> {
				try {
					return Files.readString(file);
				}
				catch (IOException unreadable) {
					throw new java.io.UncheckedIOException(unreadable);
				}
			}).toList().stream();
		}
	}

}
