package cooperation;

import java.io.IOException;

import cooperation.language.AddressLanguage;
import cooperation.language.Language;
import jakarta.servlet.http.HttpServletResponse;
import org.apache.catalina.Valve;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.MessageSource;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;

/**
 * Answers requests that the server cannot read, as one with {@code %zz} in its address.
 * They never come to {@link PortalErrors}.
 */
@Component
class UnreadableRequests implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

	private final MessageSource messages;

	private final AddressLanguage addressLanguage;

	UnreadableRequests(MessageSource messages, AddressLanguage addressLanguage) {
		this.addressLanguage = addressLanguage;
		this.messages = messages;
	}

	@Override
	public void customize(TomcatServletWebServerFactory factory) {
		factory.addContextCustomizers((context) -> context.getParent().getPipeline().addValve(answer()));
	}

	private Valve answer() {
		return new ErrorReportValve() {

			@Override
			protected void report(Request request, Response response, Throwable failed) {
				if (response.getStatus() < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
					return;
				}
				if (response.getStatus() == HttpServletResponse.SC_NOT_IMPLEMENTED) {
					// An unknown transfer coding: the mistake is not on this side.
					response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
				}
				try {
					write(request, response);
				}
				catch (IOException | IllegalStateException gone) {
					// Nobody is there to be told.
				}
			}

		};
	}

	private void write(Request request, Response response) throws IOException {
		String address = String.valueOf(request.getRequestURI());
		Language language = this.addressLanguage.of(request);
		String title = this.messages.getMessage("error.400.title", null, language.locale());
		response.setCharacterEncoding("UTF-8");
		if (PortalErrors.SUFFIX.matcher(address).find()) {
			response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
			response.getReporter()
				.write(JsonMapper.shared()
					.createObjectNode()
					.put("title", title)
					.put("status", response.getStatus())
					.toString());
		}
		else {
			response.setContentType(MediaType.TEXT_HTML_VALUE);
			response.getReporter()
				.write("<!doctype html><html lang=\"%1$s\"><meta charset=\"utf-8\"><title>%2$s</title><h1>%2$s</h1>"
					.formatted(language.tag(), title));
		}
	}

}
