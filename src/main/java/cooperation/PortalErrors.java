package cooperation;

import java.util.Set;

import cooperation.activity.UnknownValue;
import cooperation.language.AddressLanguage;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.boot.webmvc.error.ErrorAttributes;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.context.request.ServletWebRequest;

/**
 * Says in the reader's language what went wrong and what would be right: as a page, or as
 * problem details (RFC 9457) where the address asks for another form.
 */
@Controller
class PortalErrors implements ErrorController {

	private static final Set<Integer> EXPLAINED = Set.of(400, 404, 405, 500, 503);

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
		String address = String.valueOf(request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI));
		ErrorPage page = new ErrorPage(status.value(), explained(status), unknown(request), address);
		if (status == HttpStatus.SERVICE_UNAVAILABLE) {
			response.setHeader(HttpHeaders.RETRY_AFTER, "10");
		}
		if (address.matches(".*\\.[a-z]{3,5}")) {
			return problem(status, page, request);
		}
		response.setStatus(status.value());
		model.addAttribute("page", page);
		return "error";
	}

	private ResponseEntity<ProblemDetail> problem(HttpStatus status, ErrorPage page, HttpServletRequest request) {
		var locale = this.addressLanguage.of(request).locale();
		ProblemDetail detail = ProblemDetail.forStatus(status);
		detail.setTitle(this.messages.getMessage("error." + page.key() + ".title", null, locale));
		detail.setDetail(this.messages.getMessage("error." + page.key() + ".text", page.arguments(), locale));
		return ResponseEntity.status(status).contentType(MediaType.APPLICATION_PROBLEM_JSON).body(detail);
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

	private UnknownValue unknown(HttpServletRequest request) {
		Throwable error = this.errors.getError(new ServletWebRequest(request));
		return (error instanceof UnknownValue unknown) ? unknown : null;
	}

}
