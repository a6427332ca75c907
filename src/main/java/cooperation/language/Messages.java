package cooperation.language;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.ibm.icu.text.MessageFormat;

import org.springframework.context.support.ResourceBundleMessageSource;

/**
 * The portal's words, from {@code messages/portal_<language>.properties}, in the ICU
 * message syntax: {@code {0, plural, one {# record} other {# records}}}. It knows the
 * plural rules of every official language.
 */
class Messages extends ResourceBundleMessageSource {

	/** Reading a pattern takes many times as long as filling it in. */
	private final Map<Pattern, MessageFormat> formats = new ConcurrentHashMap<>();

	/** In characters. A page says hundreds of short things, and most again and again. */
	private static final int MOST = 2_000_000;

	private final Cache<Said, String> said = Caffeine.newBuilder()
		.maximumWeight(MOST)
		// What readers have sent stands in the arguments.
		.<Said, String>weigher((said, text) -> 2 * text.length() + 100)
		.build();

	Messages() {
		setBasename("messages/portal");
		setDefaultEncoding("UTF-8");
		// A word missing in one language must be seen to be missing.
		setFallbackToSystemLocale(false);
	}

	@Override
	protected String getMessageInternal(String code, Object[] arguments, Locale locale) {
		String pattern = (code == null) ? null : resolveCodeWithoutArguments(code, locale);
		if (pattern == null || arguments == null || arguments.length == 0) {
			return pattern;
		}
		Said said = new Said(new Pattern(pattern, locale), Arrays.asList(resolveArguments(arguments, locale)));
		return this.said.get(said, this::say);
	}

	private String say(Said said) {
		MessageFormat format = this.formats.computeIfAbsent(said.pattern(), Pattern::read);
		// A format serves one thread at a time.
		synchronized (format) {
			return format.format(said.arguments().toArray());
		}
	}

	private record Said(Pattern pattern, List<Object> arguments) {
	}

	private record Pattern(String text, Locale locale) {

		MessageFormat read() {
			return new MessageFormat(this.text, this.locale);
		}

	}

}
