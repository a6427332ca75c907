package cooperation.serving;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/**
 * What every answer tells the browser: load nothing from elsewhere, run nothing written
 * into a page, let nobody frame it, and ask for no sensor.
 */
final class SecurityHeaders {

	private static final String[][] HEADERS = {
			{ "Content-Security-Policy",
					"default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; font-src 'self'; "
							+ "connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'" },
			{ "X-Content-Type-Options", "nosniff" }, { "X-Frame-Options", "DENY" },
			{ "Referrer-Policy", "strict-origin-when-cross-origin" },
			{ "Permissions-Policy",
					"camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), publickey-credentials-get=(), usb=()" },
			{ "Cross-Origin-Opener-Policy", "same-origin" }, { "Cross-Origin-Resource-Policy", "same-origin" } };

	private SecurityHeaders() {
	}

	static void write(HttpServletRequest request, HttpServletResponse response) {
		for (String[] header : HEADERS) {
			response.addHeader(header[0], header[1]);
		}
		if (request.isSecure()) {
			response.setHeader("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
		}
	}

}
