package cooperation.language;

import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

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
		MessageFormat format = this.formats.computeIfAbsent(new Pattern(pattern, locale), Pattern::read);
		Object[] resolved = resolveArguments(arguments, locale);
		// A format serves one thread at a time.
		synchronized (format) {
			return format.format(resolved);
		}
	}

	private record Pattern(String text, Locale locale) {

		MessageFormat read() {
			return new MessageFormat(this.text, this.locale);
		}

	}

}
