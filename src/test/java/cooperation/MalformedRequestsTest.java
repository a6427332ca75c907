package cooperation;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.Socket;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import cooperation.serving.KeptPages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A random walk of malformed requests over all addresses, suffixes and headers, the same
 * each time; 2,000 unless {@code -Dmalformed.requests} says how many.
 */
@PortalTest
class MalformedRequestsTest {

	private static final int REQUESTS = Integer.getInteger("malformed.requests", 2000);

	private static final List<String> ADDRESSES = List.of("/", "/en", "/zh", "/en/organizations",
			"/zh/organizations/au", "/en/organizations/au/summary", "/en/themes/covid-19", "/zh/entities/oct",
			"/en/dates", "/en/dates/2019", "/zh/dates/2019/07", "/en/dates/undated", "/en/activities",
			"/zh/activities/2020-21-1", "/en/reports/a-75-345", "/en/reports/a-75-345/paragraphs/21", "/en/matrix",
			"/zh/compare", "/en/cite", "/en/about", "/zh/codebook", "/en/data", "/zh/data/api", "/en/suggestions",
			"/en/foot", "/data/cooperation-2026.1", "/data", "/openapi", "/zh/brief", "/en/brief/change", "/css/portal",
			"/livez");

	private static final List<String> SUFFIXES = List.of("", "", "", ".json", ".csv", ".xlsx", ".ris", ".bib", ".atom",
			".pdf", ".docx", ".JSON", ".exe", ".json.csv", ".", ".jsonld", ".zip", ".css", "..", ".json/");

	private static final List<String> PARAMETERS = List.of("organization", "theme", "entity", "partner", "kind",
			"place", "document", "year", "q", "sort", "page", "size", "bom", "by", "columns", "of", "parallel",
			"collected", "title", "add", "drop", "from", "nothing", "");

	private static final List<String> VALUES = List.of("", "AU", "covid-19", "2019", "<script>alert(1)</script>",
			"\"><img src=x onerror=alert(1)>", "' or 1=1 --", "%", "%zz", "%00", "%0d%0aSet-Cookie:a=b", "%c0%ae",
			"%ff%fe", "../../../etc/passwd", "..%2f..%2f", "%25", "-1", "0", "1e9", "99999999999999999999", "2019-13",
			"2020..2018", "..", "1000..2999", "\u4e2d\u6587", "%e4%b8%ad", "%F0%9F%98%80", "${7*7}", "{{7*7}}", "#{1}",
			"T(java.lang.Runtime)", "a".repeat(300), "(".repeat(50), "\"", "\"\"", "*", "?", "+", "[", "]", "{", "|",
			"^", "\\", ";x=y", "a;b", "NaN", "null", "undefined", "&&", "==", "\t", "A/75/345, para. 22");

	private static final List<String> ACCEPTED = List.of("*/*", "text/html", "application/json", "text/html;q=x", "",
			"nonsense", "image/png", "*/*,".repeat(40));

	private static final List<String> HEADERS = List.of("", "", "", "", "HX-Request: true", "Range: bytes=0-",
			"Range: bytes=9-1,x", "If-None-Match: *", "If-None-Match: \"", "If-Modified-Since: yesterday",
			"If-Match: \"x\"", "Accept-Encoding: identity;q=0, *;q=0", "Accept-Encoding: gzip;q=nought, br",
			"Accept-Language: \u4e2d\u6587, *;q=9", "X-Forwarded-Host: \"><script>alert(1)</script>",
			"X-Forwarded-Proto: javascript", "X-Forwarded-For: 1, ::g, " + "9.".repeat(200), "X-Forwarded-Port: -1",
			"X-Forwarded-Prefix: /\"><script>alert(1)</script>",
			"Forwarded: host=\"<script>alert(1)</script>\";proto=x", "Origin: null", "Referer: \u0007",
			"traceparent: 00-zz-zz-zz", "Cookie: " + "a=b; ".repeat(400), "Cookie: =;;\"", "Host: second.example",
			"Expect: 200-maybe", "Upgrade: h2c", "Content-Type: multipart/form-data", "Content-Length: -1",
			"Transfer-Encoding: gzip", "X-" + "long".repeat(5000) + ": x", "X-Long: " + "long".repeat(5000), ": x",
			"no colon", " folded", "X-HTTP-Method-Override: DELETE");

	private static final List<String> METHODS = List.of("GET", "GET", "GET", "GET", "GET", "GET", "HEAD", "POST", "PUT",
			"DELETE", "OPTIONS", "PATCH", "BREW");

	/** Of compiled templates, statements and the like, and of whatever else runs. */
	private static final long LEFT = 16 << 20;

	@LocalServerPort
	private int port;

	@Autowired
	private KeptPages pages;

	private final Random random = new Random(2020);

	private <T> T any(List<T> values) {
		return values.get(this.random.nextInt(values.size()));
	}

	private String address() {
		StringBuilder address = new StringBuilder(any(ADDRESSES));
		if (this.random.nextInt(3) == 0) {
			int at = this.random.nextInt(address.length()) + 1;
			address.insert(at, any(VALUES));
		}
		address.append(any(SUFFIXES));
		for (int i = parameters(); i > 0; i--) {
			address.append((address.indexOf("?") < 0) ? "?" : "&")
				.append(any(PARAMETERS))
				.append((this.random.nextInt(8) == 0) ? "" : "=")
				.append(any(VALUES));
		}
		// What cannot stand in a request line at all is another matter, told below.
		StringBuilder sendable = new StringBuilder();
		address.codePoints().forEach((point) -> {
			String character = Character.toString(point);
			boolean may = point > ' ' && point < 127 && point != '#';
			sendable.append(may ? character : URLEncoder.encode(character, StandardCharsets.UTF_8).replace("+", "%20"));
		});
		return sendable.toString();
	}

	/**
	 * Few, but now and then more than any page takes.
	 */
	private int parameters() {
		return (this.random.nextInt(100) == 0) ? 150 + this.random.nextInt(150) : this.random.nextInt(4);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/en/activities?q=\u4e2d\u6587", "/en/activities.csv?theme=#{1}", "/\u4e2d" })
	void thatNoServerCouldReadAreAnsweredAllTheSame(String address) throws IOException {
		Answer answer = send("GET " + address + " HTTP/1.1", "");
		assertThat(answer.status()).isEqualTo(400);
		assertThat(answer.body()).contains("<h1>");
	}

	@Test
	void getAnswersOfTheirFormAndNeverAFailureAndLeaveNothingInMemory() throws IOException {
		List<String> faults = new ArrayList<>();
		walk(faults);
		long before = heap();
		walk(faults);
		assertThat(faults).isEmpty();
		assertThat(heap() - before).as("bytes that the second half left in memory").isLessThan(LEFT);
	}

	private void walk(List<String> faults) throws IOException {
		for (int i = 0; i < REQUESTS / 2; i++) {
			String request = any(METHODS) + " " + address() + " HTTP/1.1";
			String headers = "Accept: " + any(ACCEPTED) + "\r\n" + header() + header();
			Answer answer = send(request, headers);
			answer.faults(request).forEach((fault) -> faults.add(request + " (" + headers + "): " + fault));
		}
	}

	private String header() {
		String header = any(HEADERS);
		return header.isEmpty() ? "" : header + "\r\n";
	}

	/**
	 * What is in use after a collection, without the pages that are kept.
	 */
	private long heap() {
		this.pages.forget();
		System.gc();
		return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
	}

	private Answer send(String request, String headers) throws IOException {
		try (Socket socket = new Socket("localhost", this.port)) {
			socket.setSoTimeout(30_000);
			String head = request + "\r\nHost: localhost\r\nConnection: close\r\n" + headers
					+ "Content-Length: 0\r\n\r\n";
			socket.getOutputStream().write(head.getBytes(StandardCharsets.UTF_8));
			String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
			int body = answer.indexOf("\r\n\r\n");
			return new Answer(Integer.parseInt(answer.substring(9, 12)), answer.substring(0, Math.max(0, body)),
					answer.substring(Math.max(0, body)));
		}
	}

	private record Answer(int status, String head, String body) {

		List<String> faults(String request) {
			List<String> faults = new ArrayList<>();
			if (this.status >= 500) {
				faults.add("status " + this.status);
			}
			if (this.head.toLowerCase(java.util.Locale.ROOT).contains("\nset-cookie")) {
				faults.add("a header of the request's own");
			}
			if (html() && (this.body.contains("<script>alert") || this.body.contains("<img src=x"))) {
				faults.add("an element of the request's own");
			}
			if (this.body.contains("\tat ") || this.body.contains("Exception")) {
				faults.add("a stack trace");
			}
			if (this.status >= 400 && !request.startsWith("HEAD") && !told(request)) {
				faults.add(this.status + " without a message in the form asked for: "
						+ this.body.substring(0, Math.min(80, this.body.length())));
			}
			return faults;
		}

		private boolean html() {
			return this.head.contains("Content-Type: text/html");
		}

		private boolean told(String request) {
			if (html()) {
				return this.body.contains("<h1")
						&& !request.split("[ ?]")[1].matches(".*\\.(json|csv|xlsx|ris|bib|atom|pdf|docx)");
			}
			return this.head.contains("application/problem+json") && JsonMapper.shared()
				.readTree(this.body.substring(this.body.indexOf('{'), this.body.lastIndexOf('}') + 1))
				.has("title");
		}

	}

}
