package cooperation.serving;

import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.regex.Pattern;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Lets one reader ask for so many costly things in a minute: a search or a file of data
 * counts once, a document {@value #DOCUMENT} times. What is kept already costs nothing.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 30)
class RateLimit extends OncePerRequestFilter {

	static final int DOCUMENT = 5;

	private static final int SEARCH = 1;

	private static final int MOST_READERS = 10_000;

	private static final Pattern DOCUMENTS = Pattern.compile(".*\\.(pdf|docx|xlsx|zip)");

	private static final Pattern DATA = Pattern.compile(".*\\.(csv|json|atom|ris|bib)");

	private static final Pattern SEARCHES = Pattern.compile("(.*&)?(q|%71)=[^&].*");

	private static final Pattern IPV6 = Pattern.compile("[0-9a-fA-F.]*:[0-9a-fA-F:.]*");

	private final int perMinute;

	private final Cache<String, Bucket> readers = Caffeine.newBuilder()
		.maximumSize(MOST_READERS)
		.expireAfterAccess(Duration.ofMinutes(5))
		.build();

	RateLimit(@Value("${portal.limit.per-minute}") int perMinute) {
		this.perMinute = perMinute;
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		int cost = cost(request);
		if (cost > 0) {
			ConsumptionProbe probe = this.readers.get(reader(request.getRemoteAddr()), (reader) -> bucket())
				.tryConsumeAndReturnRemaining(cost);
			if (!probe.isConsumed()) {
				long seconds = Duration.ofNanos(probe.getNanosToWaitForRefill()).toSeconds() + 1;
				response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(seconds));
				response.sendError(HttpStatus.TOO_MANY_REQUESTS.value());
				return;
			}
		}
		chain.doFilter(request, response);
	}

	private Bucket bucket() {
		return Bucket.builder()
			.addLimit((limit) -> limit.capacity(this.perMinute).refillGreedy(this.perMinute, Duration.ofMinutes(1)))
			.build();
	}

	/**
	 * The path is taken as the controllers are chosen by it, so that no other spelling of
	 * an address is free.
	 */
	private static int cost(HttpServletRequest request) {
		if (DOCUMENTS.matcher(request.getServletPath()).matches()) {
			return DOCUMENT;
		}
		String query = request.getQueryString();
		boolean searching = query != null && SEARCHES.matcher(query).matches();
		return (searching || DATA.matcher(request.getServletPath()).matches()) ? SEARCH : 0;
	}

	/**
	 * Whoever has an IPv6 address has 2⁶⁴ of them, so the network counts as the reader.
	 * What a proxy hands on need not be an address; then it is taken as it stands.
	 */
	private static String reader(String address) {
		try {
			if (IPV6.matcher(address).matches()) {
				byte[] network = Arrays.copyOf(InetAddress.getByName(address).getAddress(), Long.BYTES);
				return HexFormat.of().formatHex(network);
			}
		}
		catch (UnknownHostException none) {
			// Taken as it stands.
		}
		return address;
	}

}
