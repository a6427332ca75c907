package cooperation.serving;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import jakarta.servlet.http.HttpServletRequest;

/**
 * What tells one page from another: the name the portal is asked by, the path, and the
 * parameters in one order and one spelling. A request that says more than pages depend on
 * has no key, so that nobody can fill the memory with one page under many names; nor has
 * an address without a language, whose answer may be in the reader's.
 */
final class PageKey {

	private static final Pattern PATH = Pattern.compile("/[a-z]{2}(/[A-Za-z0-9/._-]{1,200})?");

	private static final int LONGEST_QUERY = 1000;

	private PageKey() {
	}

	/**
	 * The key of what a request asks for, or null where that is not to be kept.
	 */
	static String of(HttpServletRequest request) {
		String path = request.getRequestURI();
		// No path: the server could not read it.
		if (path == null || !isReading(request) || !PATH.matcher(path).matches()) {
			return null;
		}
		String page = request.getScheme() + "://" + request.getServerName() + ":" + request.getServerPort() + path;
		String query = request.getQueryString();
		if (query == null || query.isEmpty()) {
			return page;
		}
		String ordered = (query.length() > LONGEST_QUERY) ? null : ordered(query);
		return (ordered == null) ? null : page + "?" + ordered;
	}

	static boolean isReading(HttpServletRequest request) {
		return "GET".equals(request.getMethod()) || "HEAD".equals(request.getMethod());
	}

	/**
	 * The parameters by name, the values of one name in the order given; null if one is
	 * unknown or misspelt.
	 */
	private static String ordered(String query) {
		List<Map.Entry<String, String>> parameters = new ArrayList<>();
		try {
			for (String parameter : query.split("&")) {
				String[] parts = parameter.split("=", 2);
				String name = URLDecoder.decode(parts[0], StandardCharsets.UTF_8);
				if (!PageParameters.has(name)) {
					return null;
				}
				String value = (parts.length < 2) ? "" : URLDecoder.decode(parts[1], StandardCharsets.UTF_8);
				parameters.add(Map.entry(name, URLEncoder.encode(value, StandardCharsets.UTF_8)));
			}
		}
		catch (IllegalArgumentException misspelt) {
			return null;
		}
		parameters.sort(Map.Entry.comparingByKey());
		return String.join("&",
				parameters.stream()
					.map((parameter) -> String.join("=", parameter.getKey(), parameter.getValue()))
					.toList());
	}

}
