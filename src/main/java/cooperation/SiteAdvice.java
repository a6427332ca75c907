package cooperation;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import cooperation.activity.Carried;
import cooperation.activity.CarriedParameters;
import cooperation.directory.Directories;
import cooperation.language.AddressLanguage;
import cooperation.language.Language;
import cooperation.language.Languages;
import cooperation.report.Releases;
import cooperation.report.Reports;
import cooperation.serving.PageParameters;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;

import org.springframework.dao.DataAccessException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import org.springframework.web.util.UriUtils;

/**
 * Gives every page the {@link Site} and the {@link Pieces}.
 */
@ControllerAdvice
class SiteAdvice {

	/**
	 * What browsers send as it was pasted, and the server lets through: it would break an
	 * address that is made of it.
	 */
	private static final Pattern UNENCODED = Pattern.compile("[<>\\[\\\\\\]^`{|}\"]");

	/** One that every address takes along by itself. */
	private static final String PARALLEL = "parallel";

	private final AddressLanguage addressLanguage;

	private final Languages languages;

	private final Reports reports;

	private final Releases releases;

	private final Directories directories;

	private final CarriedParameters carried;

	private final Pieces pieces;

	SiteAdvice(AddressLanguage addressLanguage, Languages languages, Reports reports, Releases releases,
			Directories directories, CarriedParameters carried, Pieces pieces) {
		this.pieces = pieces;
		this.carried = carried;
		this.addressLanguage = addressLanguage;
		this.languages = languages;
		this.reports = reports;
		this.releases = releases;
		this.directories = directories;
	}

	/**
	 * The site of a request. An address whose first segment is no language is unknown.
	 */
	@ModelAttribute("site")
	Site site(@PathVariable(name = "language", required = false) Language named, HttpServletRequest request) {
		Language language = this.addressLanguage.of(request);
		String base = ServletUriComponentsBuilder.fromContextPath(request).build().toUriString();
		boolean failed = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) != null;
		String path = failed ? "" : path(request, language);
		String query = failed ? "" : query(request);
		Carried carried = failed ? Carried.NOTHING : this.carried.of(language, request::getParameter);
		try {
			return new Site(language, this.languages.languages(), carried, base, path, query,
					this.reports.findAllByOrderByIssuedDesc(), this.releases.findFirstByOrderByPublishedAtDesc(),
					this.directories.current());
		}
		catch (DataAccessException | CannotCreateTransactionException unreachable) {
			if (!failed) {
				throw unreachable;
			}
			return new Site(language, this.languages.languages(), carried, base, path, query, List.of(), null, null);
		}
	}

	@ModelAttribute("pieces")
	Pieces pieces() {
		return this.pieces;
	}

	/**
	 * The parameters that make this page another, and are not carried along anyway.
	 */
	private static String query(HttpServletRequest request) {
		String query = (request.getQueryString() == null) ? "" : request.getQueryString();
		String parameters = Stream.of(query.split("&"))
			.filter((parameter) -> isOfThePage(parameter.split("=", 2)[0]))
			.collect(Collectors.joining("&"));
		return UNENCODED.matcher(parameters)
			.replaceAll((character) -> UriUtils.encode(character.group(), StandardCharsets.UTF_8));
	}

	private static boolean isOfThePage(String name) {
		return PageParameters.has(name) && !name.equals(PARALLEL);
	}

	private static String path(HttpServletRequest request, Language language) {
		String prefix = "/" + language.code();
		String path = request.getRequestURI();
		return path.startsWith(prefix) ? path.substring(prefix.length()) : "";
	}

}
