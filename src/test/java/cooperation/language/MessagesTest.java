package cooperation.language;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
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
	private static final Pattern ASKED_FOR = Pattern
		.compile("(?:#\\{|#messages\\.msg\\('|@words\\.say\\(')([a-z0-9.-]+)[}(']");

	/** A key as a text of its own: {@code "key"}. */
	private static final Pattern TEXT = Pattern.compile("\"([a-z0-9.-]+)\"");

	/** Names in the description of the addresses for programs. */
	private static final Pattern IN_BRACES = Pattern.compile("\\{([a-z]+\\.[a-zA-Z0-9.-]+)}");

	/** The beginning of a key that is put together: {@code 'nav.' + door}. */
	private static final Pattern BEGINNING = Pattern.compile("['\"]([a-z0-9.-]+\\.)['\"]\\s*\\+");

	/**
	 * What a key that is put together can go on with: a text or a number in a template or
	 * in Java, a constant of an enum, a value that the dataset allows.
	 */
	private static final Pattern ENDING = Pattern
		.compile("['\"]\\.?([a-z0-9-]+)['\"]|\\b(\\d{3})\\b|\\b([A-Z_]+)(?=[,;(])");

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

	/**
	 * The keys that each bundle lacks and another has.
	 */
	private static Map<String, Set<String>> missing(Map<String, Properties> bundles) {
		Map<String, Set<String>> missing = new TreeMap<>();
		bundles.forEach((file, bundle) -> {
			Set<String> keys = allKeys(bundles.values());
			keys.removeAll(bundle.keySet());
			if (!keys.isEmpty()) {
				missing.put(file, keys);
			}
		});
		return missing;
	}

	@Test
	void everyBundleHasEveryKey() throws IOException {
		assertThat(bundles()).containsKeys("portal_en.properties", "portal_zh.properties");
		assertThat(missing(bundles())).isEmpty();
	}

	@Test
	void aKeyTakenOutOfOneBundleIsNamed() throws IOException {
		Map<String, Properties> bundles = bundles();
		bundles.get("portal_zh.properties").remove("nav.themes");
		assertThat(missing(bundles)).isEqualTo(Map.of("portal_zh.properties", Set.of("nav.themes")));
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

	/**
	 * Those of some keys that nothing in src/main asks for.
	 */
	private static Set<String> unused(Set<String> keys) throws IOException {
		Set<String> unused = new TreeSet<>(keys);
		unused.removeAll(found(ASKED_FOR, source("html")));
		unused.removeAll(found(TEXT, source("java")));
		unused.removeAll(found(IN_BRACES, source("json")));
		Set<String> endings = endings();
		found(BEGINNING, source("html", "java"))
			.forEach((beginning) -> unused.removeIf((key) -> key.startsWith(beginning)
					&& endings.containsAll(List.of(key.substring(beginning.length()).split("\\.")))));
		return unused;
	}

	private static Set<String> endings() throws IOException {
		return ENDING.matcher(source("html", "java", "json"))
			.results()
			.flatMap((result) -> Stream.of(1, 2, 3).map(result::group))
			.filter(Objects::nonNull)
			.map((ending) -> ending.toLowerCase(Locale.ROOT))
			.collect(Collectors.toSet());
	}

	@Test
	void everyKeyIsUsed() throws IOException {
		assertThat(unused(allKeys(bundles().values()))).as("keys that nothing in src/main uses").isEmpty();
	}

	@Test
	void aKeyThatNothingAsksForIsNamed() throws IOException {
		assertThat(unused(Set.of("nav.themes", "nav.nowhere", "error.404.text", "error.418.text", "lonely")))
			.containsExactlyInAnyOrder("nav.nowhere", "error.418.text", "lonely");
	}

	@Test
	void everyKeyThatATemplateAsksForIsThere() throws IOException {
		Set<String> unknown = found(ASKED_FOR, source("html"));
		assertThat(unknown).as("keys found in the templates").hasSizeGreaterThan(50);
		unknown.removeAll(allKeys(bundles().values()));
		assertThat(unknown).as("keys that no bundle has").isEmpty();
	}

}
