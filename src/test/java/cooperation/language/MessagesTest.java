package cooperation.language;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.ibm.icu.text.MessageFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.context.NoSuchMessageException;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.EncodedResource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.core.io.support.PropertiesLoaderUtils;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class MessagesTest {

	/** A key that a template asks for: {@code #{key}}, {@code #{key(…)}}. */
	private static final Pattern ASKED_FOR = Pattern.compile("(?:#\\{|#messages\\.msg\\(')([a-z0-9.-]+)[}(']");

	/** A key as a text of its own: {@code "key"}. */
	private static final Pattern TEXT = Pattern.compile("\"([a-z0-9.-]+)\"");

	/** The beginning of a key that is put together: {@code 'nav.' + door}. */
	private static final Pattern BEGINNING = Pattern.compile("['\"]([a-z0-9.-]+\\.)['\"]\\s*\\+");

	private final Messages messages = new Messages();

	private String message(String key, String language, Object... arguments) {
		return this.messages.getMessage(key, arguments, new Language(language).locale());
	}

	private static Map<String, Properties> bundles() throws IOException {
		Map<String, Properties> bundles = new TreeMap<>();
		for (Resource file : new PathMatchingResourcePatternResolver()
			.getResources("classpath:messages/portal_*.properties")) {
			bundles.put(file.getFilename(), PropertiesLoaderUtils.loadProperties(new EncodedResource(file, "UTF-8")));
		}
		return bundles;
	}

	private static Set<String> allKeys(Collection<Properties> bundles) {
		return bundles.stream()
			.flatMap((bundle) -> bundle.stringPropertyNames().stream())
			.collect(Collectors.toCollection(TreeSet::new));
	}

	private static String source(String... endings) throws IOException {
		try (Stream<Path> files = Files.walk(Path.of("src/main"))) {
			return files
				.filter((file) -> Stream.of(endings).anyMatch((ending) -> file.toString().endsWith("." + ending)))
				.map((file) -> {
					try {
						return Files.readString(file);
					}
					catch (IOException unreadable) {
						throw new UncheckedIOException(unreadable);
					}
				})
				.collect(Collectors.joining("\n"));
		}
	}

	private static Set<String> found(Pattern pattern, String source) {
		return pattern.matcher(source)
			.results()
			.map((MatchResult result) -> result.group(1))
			.collect(Collectors.toCollection(TreeSet::new));
	}

	@ParameterizedTest
	@CsvSource({ "en, 0, No records", "en, 1, 1 record", "en, 2, 2 records", "en, 21, 21 records", "zh, 0, 没有记录",
			"zh, 1, 1条记录", "zh, 2, 2条记录" })
	void aNumberBringsItsOwnFormOfTheWords(String language, int number, String words) {
		assertThat(message("records", language, number)).isEqualTo(words);
	}

	@Test
	void aMessageWithTwoNumbersHasAFormForEach() {
		assertThat(message("subject.records.value", "en", 1, 0)).isEqualTo("1 record, none dated");
		assertThat(message("subject.records.value", "en", 3, 1)).isEqualTo("3 records, 1 dated");
	}

	@Test
	void aNumberThatNamesAPlaceIsWrittenWithoutSeparators() {
		assertThat(message("paragraph", "en", 1234)).isEqualTo("Paragraph 1234");
		assertThat(message("paragraph", "zh", 1234)).isEqualTo("第1234段");
	}

	@Test
	void aMessageWithoutArgumentsIsReadAsItStands() {
		assertThat(message("nav.themes", "en")).isEqualTo("Themes");
		assertThat(message("nav.themes", "zh")).isEqualTo("专题");
	}

	@Test
	void aKeyThatIsMissingIsNotCoveredUp() {
		assertThatExceptionOfType(NoSuchMessageException.class).isThrownBy(() -> message("no.such.key", "en"));
		assertThatExceptionOfType(NoSuchMessageException.class)
			.isThrownBy(() -> this.messages.getMessage("nav.themes", null, Locale.FRENCH));
	}

	@Test
	void everyBundleHasEveryKey() throws IOException {
		Map<String, Properties> bundles = bundles();
		Set<String> all = allKeys(bundles.values());

		assertThat(bundles.keySet()).contains("portal_en.properties", "portal_zh.properties");
		bundles.forEach((file, bundle) -> assertThat(all).as("keys missing in " + file)
			.filteredOn((key) -> !bundle.containsKey(key))
			.isEmpty());
	}

	@Test
	void noMessageIsBlank() throws IOException {
		bundles().forEach((file, bundle) -> assertThat(bundle.stringPropertyNames()).as("blank messages in " + file)
			.filteredOn((key) -> bundle.getProperty(key).isBlank())
			.isEmpty());
	}

	@Test
	void everyMessageIsOfTheIcuSyntax() throws IOException {
		bundles().forEach((file,
				bundle) -> bundle.forEach((key, words) -> assertThatCode(() -> new MessageFormat(words.toString()))
					.as("%s in %s", key, file)
					.doesNotThrowAnyException()));
	}

	@Test
	void everyKeyIsUsed() throws IOException {
		Set<String> unused = allKeys(bundles().values());
		unused.removeAll(found(ASKED_FOR, source("html")));
		unused.removeAll(found(TEXT, source("java")));
		found(BEGINNING, source("html", "java"))
			.forEach((beginning) -> unused.removeIf((key) -> key.startsWith(beginning)));

		assertThat(unused).as("keys that nothing in src/main uses").isEmpty();
	}

	@Test
	void everyKeyThatATemplateAsksForIsThere() throws IOException {
		Set<String> unknown = found(ASKED_FOR, source("html"));
		assertThat(unknown).as("keys found in the templates").hasSizeGreaterThan(50);
		unknown.removeAll(allKeys(bundles().values()));
		assertThat(unknown).as("keys that no bundle has").isEmpty();
	}

}
