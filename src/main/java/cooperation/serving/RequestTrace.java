package cooperation.serving;

import java.io.IOException;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.slf4j.MDC;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Gives each request that the portal works on an identity, which stands on every line it
 * logs and in the answer. A caller's W3C {@code traceparent} is taken over, so that its
 * trace and this log can be read together.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
class RequestTrace extends OncePerRequestFilter {

	private static final Pattern TRACE_PARENT = Pattern
		.compile("[0-9a-f]{2}-(?!0{32})([0-9a-f]{32})-(?!0{16})[0-9a-f]{16}-[0-9a-f]{2}");

	private static final String TRACE = "trace.id";

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		String given = request.getHeader("traceparent");
		Matcher parent = TRACE_PARENT.matcher((given == null) ? "" : given);
		String trace = parent.matches() ? parent.group(1) : UUID.randomUUID().toString().replace("-", "");
		response.setHeader("X-Request-Id", trace);
		MDC.put(TRACE, trace);
		try {
			chain.doFilter(request, response);
		}
		finally {
			MDC.remove(TRACE);
		}
	}

}
