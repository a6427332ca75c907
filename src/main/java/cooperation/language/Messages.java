package cooperation.language;

import java.util.Locale;

import com.ibm.icu.text.MessageFormat;

import org.springframework.context.support.ResourceBundleMessageSource;

/**
 * The portal's words, from {@code messages/portal_<language>.properties}, in the ICU
 * message syntax: {@code {0, plural, one {# record} other {# records}}}. It knows the
 * plural rules of every official language.
 */
class Messages extends ResourceBundleMessageSource {

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
		return new MessageFormat(pattern, locale).format(resolveArguments(arguments, locale));
	}

}
