package cooperation.serving;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Map;

import cooperation.report.DatabaseContact;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Keeps the pages that are made, for the next who asks. What an answer says itself in
 * {@code Expires} and {@code Cache-Control} holds here too; one that varies by anything
 * but the address is not kept.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 20)
class KeepingFilter extends OncePerRequestFilter {

	private static final String[] KEPT_HEADERS = { "Content-Type", "Content-Disposition", "Content-Language", "Link",
			"Expires", "Access-Control-Allow-Origin", "Access-Control-Expose-Headers" };

	private static final Duration AS_LONG_AS_ITS_RELEASE = Duration.ofDays(365);

	private final KeptPages pages;

	private final PagesInTheMaking inTheMaking = new PagesInTheMaking();

	private final DatabaseContact database;

	private final String cacheControl;

	KeepingFilter(KeptPages pages, DatabaseContact database, @Value("${portal.pages.fresh}") Duration fresh) {
		this.pages = pages;
		this.database = database;
		this.cacheControl = "public, max-age=" + fresh.toSeconds() + ", stale-if-error=86400";
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		String key = PageKey.of(request);
		if (key == null) {
			chain.doFilter(request, response);
			return;
		}
		PagesInTheMaking.Making making = this.inTheMaking.begin(key);
		// Null after waiting too, if it was not one to be kept, or could not be made.
		KeptPages.Kept page = making.isAfterAnother() ? this.pages.find(key) : null;
		if (page == null) {
			try {
				page = make(key, request, response, chain, making::end);
			}
			finally {
				// Nobody has to wait until this reader has got it.
				making.end();
			}
		}
		if (page != null) {
			page.send(request, response, this.database.isLost());
		}
	}

	/**
	 * @param letThrough what to do once the answer is sent as it is made
	 * @return what is to be sent, or null if it has been sent
	 */
	private KeptPages.Kept make(String key, HttpServletRequest request, HttpServletResponse response, FilterChain chain,
			Runnable letThrough) throws ServletException, IOException {
		int edition = this.pages.edition();
		Capture capture = new Capture(response, letThrough);
		chain.doFilter(new WholeRequest(request), capture);
		if (response.getStatus() != HttpServletResponse.SC_OK || !capture.isWhole()) {
			capture.letThrough();
			return null;
		}
		KeptPages.Kept page = new KeptPages.Kept(Answer.of(headers(response), capture.content()), Instant.now(),
				until(response.getHeader("Expires")));
		if (isToBeKept(response)) {
			this.pages.keep(key, page, edition);
		}
		return page;
	}

	private Map<String, String> headers(HttpServletResponse response) {
		Map<String, String> headers = new LinkedHashMap<>();
		for (String name : KEPT_HEADERS) {
			if (response.getHeader(name) != null) {
				headers.put(name, response.getHeader(name));
			}
		}
		String own = response.getHeader("Cache-Control");
		headers.put("Cache-Control", (own != null) ? own : this.cacheControl);
		return headers;
	}

	private static boolean isToBeKept(HttpServletResponse response) {
		String own = response.getHeader("Cache-Control");
		return response.getHeader("Vary") == null && response.getHeader("Set-Cookie") == null
				&& (own == null || !(own.contains("no-store") || own.contains("private")));
	}

	private static Instant until(String expires) {
		return (expires == null) ? Instant.now().plus(AS_LONG_AS_ITS_RELEASE)
				: ZonedDateTime.parse(expires, DateTimeFormatter.RFC_1123_DATE_TIME).toInstant();
	}

	/** The head of an answer is that of the whole, which is made to be kept. */
	private static final class WholeRequest extends HttpServletRequestWrapper {

		WholeRequest(HttpServletRequest request) {
			super(request);
		}

		@Override
		public String getMethod() {
			return "GET";
		}

	}

}
