package cooperation.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import cooperation.PageTypes;
import cooperation.Reader;
import cooperation.TestDatabase;
import cooperation.directory.Directories;
import cooperation.language.PseudoLanguage;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openqa.selenium.chrome.ChromeDriver;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.io.ClassPathResource;
import org.springframework.test.context.ContextConfiguration;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The portal with a language added that runs from right to left, has longer words, and of
 * which half the data is not translated yet.
 */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = { TestDatabase.class, PseudoLanguage.class })
@ExtendWith(Chromium.class)
class SixLanguagesTest {

	/** A word in Latin letters that is no part of a symbol or an address. */
	private static final Pattern LATIN = Pattern.compile("(?<![\\w/])(?!(?:A|S|E)/)[A-Za-z]{2,}(?![\\w/])");

	/** An English text in the middle of a sentence, which says that it is. */
	private static final Pattern MARKED = Pattern.compile("\u2068[^\u2069]*\u2069 \\[en]");

	/** Addresses and the names of files. */
	private static final Pattern PLACES = Pattern.compile("https?://\\S+|[\\w.-]+\\.zip");

	/**
	 * What has no translation: the names of file formats, and the numbers of chapters.
	 */
	private static final List<String> NAMES = List.of("CSV", "JSON", "XLSX", "PDF", "DOCX", "ATOM", "Atom", "RIS",
			"SHA", "OpenAPI", "II", "III", "IV");

	@LocalServerPort
	int port;

	@Autowired
	Directories directories;

	@Value("${portal.dataset}")
	String dataset;

	private final Sight sight;

	SixLanguagesTest(ChromeDriver driver) {
		this.sight = new Sight(driver);
	}

	static Stream<String> addresses() {
		return Stream.concat(PageTypes.PATHS.stream(), PageTypes.beside("zh").stream()).map((path) -> "/ar" + path);
	}

	@ParameterizedTest
	@MethodSource("addresses")
	void everyPageIsWholeInALanguageThatHasJustBeenAdded(String address) {
		Document page = new Reader(this.port).page(address);
		assertThat(page.selectFirst("html").attr("dir")).isEqualTo("rtl");
		assertThat(latin(page)).as("words not translated on " + address)
			.filteredOn((word) -> !address.contains(word))
			.isEmpty();
		assertThat(this.sight.faults("http://localhost:" + this.port + address, false)).as(address).isEmpty();
	}

	/**
	 * The pages above are served from these files and the setting
	 * {@code portal.languages}.
	 */
	@Test
	void allItTakesIsABundleAFileOfTextsAndNamesBesideNames() throws IOException {
		Path copy = Path.of(URI.create(this.dataset));
		assertThat(copy.resolveSibling("messages")).isDirectoryContaining("glob:**/portal_ar.properties");
		Path shipped = new ClassPathResource("dataset/datapackage.json").getFile().toPath().getParent();
		try (Stream<Path> files = Files.walk(copy)) {
			for (Path file : files.filter((path) -> path.toString().endsWith(".csv")).toList()) {
				Path before = shipped.resolve(copy.relativize(file));
				if (Files.exists(before)) {
					assertThat(columns(file)).as("columns added to " + before)
						.filteredOn((column) -> !columns(before).contains(column))
						.allMatch((column) -> column.endsWith("_ar"));
				}
				else {
					assertThat(copy.relativize(file)).hasToString("a-75-345/text.ar.csv");
				}
			}
		}
	}

	@Test
	void whatIsNotTranslatedYetIsShownInEnglishAndMarked() {
		Document page = new Reader(this.port).page("/ar/organizations");
		assertThat(page.select("tbody th a.untranslated[lang=en][dir=ltr]")).hasSize(13);
		assertThat(page.select("tbody th a:not([lang])")).hasSize(13);
	}

	@Test
	void whatIsTranslatedIsFoundAndMarked() {
		Document page = new Reader(this.port).page("/ar/activities?q=" + "%D8%A7%D9%86%D8%AF%D8%A7"); // "and"
		assertThat(page.select(".record-title:not([lang]) , .summary:not([lang])").select("mark")).isNotEmpty();
	}

	private static List<String> columns(Path file) {
		try (Stream<String> lines = Files.lines(file)) {
			return List.of(lines.findFirst().orElseThrow().split(","));
		}
		catch (IOException failed) {
			throw new UncheckedIOException(failed);
		}
	}

	private List<String> latin(Document page) {
		page.select("[lang]:not(html), code, script, style, .mark").forEach(Element::remove);
		StringBuilder words = new StringBuilder(page.text());
		page.getAllElements()
			.forEach((element) -> Stream.of("aria-label", "placeholder", "title", "alt")
				.forEach((name) -> words.append(' ').append(element.attr(name))));
		List<String> latin = new ArrayList<>(
				LATIN.matcher(PLACES.matcher(MARKED.matcher(words).replaceAll(" ")).replaceAll(" "))
					.results()
					.map((word) -> word.group())
					.toList());
		latin.removeAll(NAMES);
		var directory = this.directories.current();
		Stream.of(directory.organizations(), directory.unEntities())
			.forEach((nouns) -> nouns.all().forEach((noun) -> latin.removeAll(List.of(noun.code().split("-")))));
		return latin;
	}

}
