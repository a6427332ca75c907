package cooperation;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;

import cooperation.language.Refusal;
import cooperation.language.AddressLanguage;
import cooperation.language.Language;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.boot.webmvc.error.ErrorAttributes;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Says in the reader's language what went wrong and what would be right: as a page, or as
 * problem details (RFC 9457) where the address asks for another form.
 */
@Controller
class PortalErrors implements ErrorController {

	private static final Set<Integer> EXPLAINED = Set.of(400, 404, 405, 429, 500, 503);

	/** An address that asks for another form than a page. */
	static final Pattern SUFFIX = Pattern.compile("\\.[A-Za-z0-9]{1,8}$");

	private final MessageSource messages;

	private final AddressLanguage addressLanguage;

	private final ErrorAttributes errors;

	PortalErrors(MessageSource messages, AddressLanguage addressLanguage, ErrorAttributes errors) {
		this.errors = errors;
		this.messages = messages;
		this.addressLanguage = addressLanguage;
	}

	@RequestMapping(path = "/error")
	Object error(HttpServletRequest request, HttpServletResponse response, Model model) {
		HttpStatus status = status(request);
		String address = Objects.toString(request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI),
				request.getRequestURI());
		ErrorPage page = new ErrorPage(status.value(), explained(status), refusal(request), address);
		response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
		if (status == HttpStatus.SERVICE_UNAVAILABLE) {
			response.setHeader(HttpHeaders.RETRY_AFTER, "10");
		}
		if (SUFFIX.matcher(address).find() || !acceptsPages(request)) {
			return problem(status, page, request);
		}
		response.setStatus(status.value());
		model.addAttribute("page", page);
		return "error";
	}

	private ResponseEntity<ProblemDetail> problem(HttpStatus status, ErrorPage page, HttpServletRequest request) {
		Language language = this.addressLanguage.of(request);
		var locale = language.locale();
		ProblemDetail detail = ProblemDetail.forStatus(status);
		detail.setTitle(this.messages.getMessage("error." + page.key() + ".title", null, locale));
		detail.setDetail(this.messages.getMessage("error." + page.key() + ".text", page.arguments(), locale));
		detail.setType(ServletUriComponentsBuilder.fromContextPath(request)
			.path("/" + language + "/data/api")
			.fragment("error-" + page.key())
			.build()
			.toUri());
		detail.setInstance(instance(page.address()));
		return ResponseEntity.status(status)
			.contentType(MediaType.APPLICATION_PROBLEM_JSON)
			.header(HttpHeaders.CONTENT_LANGUAGE, language.tag())
			// Not the name of the file that was to come.
			.header(HttpHeaders.CONTENT_DISPOSITION, "inline")
			.body(detail);
	}

	private static URI instance(String address) {
		try {
			return new URI(address);
		}
		catch (URISyntaxException asSent) {
			return UriComponentsBuilder.newInstance().path(address).build().encode().toUri();
		}
	}

	/**
	 * Whether a page is among what the client can read.
	 */
	private static boolean acceptsPages(HttpServletRequest request) {
		try {
			String accepted = request.getHeader(HttpHeaders.ACCEPT);
			return accepted == null || accepted.isBlank()
					|| MediaType.parseMediaTypes(accepted).stream().anyMatch(MediaType.TEXT_HTML::isCompatibleWith);
		}
		catch (InvalidMediaTypeException malformed) {
			return true;
		}
	}

	private static HttpStatus status(HttpServletRequest request) {
		Object code = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
		HttpStatus status = (code instanceof Integer number) ? HttpStatus.resolve(number) : HttpStatus.NOT_FOUND;
		return (status == null) ? HttpStatus.INTERNAL_SERVER_ERROR : status;
	}

	/**
	 * The status whose words fit best.
	 */
	private static int explained(HttpStatus status) {
		if (EXPLAINED.contains(status.value())) {
			return status.value();
		}
		return status.is4xxClientError() ? 400 : 500;
	}

	private Refusal refusal(HttpServletRequest request) {
		Throwable error = this.errors.getError(new ServletWebRequest(request));
		return (error instanceof Refusal refusal) ? refusal : null;
	}

}
