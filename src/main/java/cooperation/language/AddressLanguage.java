package cooperation.language;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.web.servlet.LocaleResolver;

/**
 * The language of an address is its first segment. Where there is none, as in {@code /},
 * the visitor's browser decides.
 */
public class AddressLanguage implements LocaleResolver {

	private final Languages languages;

	AddressLanguage(Languages languages) {
		this.languages = languages;
	}

	/**
	 * The language to answer in, also while an error of another address is reported.
	 */
	public Language of(HttpServletRequest request) {
		Object failed = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
		// There is no path where the server could not read it.
		String path = String.valueOf((failed != null) ? failed : request.getRequestURI());
		String[] segments = path.split("/", 3);
		Optional<Language> named = (segments.length < 2) ? Optional.empty() : this.languages.find(segments[1]);
		return named.orElseGet(() -> preferred(request));
	}

	private Language preferred(HttpServletRequest request) {
		String accepted = request.getHeader("Accept-Language");
		if (accepted == null) {
			return this.languages.first();
		}
		try {
			List<String> offered = this.languages.languages().stream().map(Language::code).toList();
			String best = Locale.lookupTag(Locale.LanguageRange.parse(accepted), offered);
			return (best == null) ? this.languages.first() : new Language(best);
		}
		catch (IllegalArgumentException malformed) {
			return this.languages.first();
		}
	}

	@Override
	public Locale resolveLocale(HttpServletRequest request) {
		return of(request).locale();
	}

	@Override
	public void setLocale(HttpServletRequest request, HttpServletResponse response, Locale locale) {
		throw new UnsupportedOperationException("The address alone names the language");
	}

}
