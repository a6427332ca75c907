package cooperation;

import java.net.http.HttpResponse;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Walks all links from the home page of a language.
 */
@PortalTest
class EveryPageTest {

	private static final Pattern HAN = Pattern.compile("\\p{IsHan}");

	/** Words of the interface that would show a template left in English. */
	private static final Pattern ENGLISH = Pattern
		.compile("\\b(Organizations?|Themes?|Records?|Paragraph|Summary|Dates|undated|Apply|Citation|Release)\\b");

	@LocalServerPort
	int port;

	@ParameterizedTest
	@CsvSource({ "en, en, zh", "zh, zh-Hans, en" })
	void isWhole(String language, String tag, String other) {
		Reader reader = new Reader(this.port);
		Set<String> seen = new LinkedHashSet<>(Set.of("/" + language));
		Deque<String> waiting = new ArrayDeque<>(seen);
		List<String> faults = new ArrayList<>();
		while (!waiting.isEmpty()) {
			String address = waiting.poll();
			HttpResponse<String> response = reader.get(address);
			if (response.statusCode() != 200) {
				faults.add(address + ": " + response.statusCode());
			}
			else if (response.headers().firstValue("Content-Type").orElse("").startsWith("text/html")) {
				Document page = Jsoup.parse(response.body(), "http://localhost:" + this.port + address);
				faults(page, tag, other).forEach((fault) -> faults.add(address + ": " + fault));
				links(page, language).filter(seen::add).forEach(waiting::add);
			}
		}
		assertThat(faults).isEmpty();
		assertThat(seen).hasSizeGreaterThan(500);
	}

	/**
	 * Every link to this language's pages, not to their files; of the many selections
	 * only those of one choice.
	 */
	private java.util.stream.Stream<String> links(Document page, String language) {
		return page.select("a[href^=/" + language + "/]")
			.eachAttr("href")
			.stream()
			.filter((href) -> !href.contains("&") && !href.split("\\?")[0].contains("."));
	}

	private static List<String> faults(Document page, String tag, String other) {
		List<String> faults = new ArrayList<>();
		require(faults, page.select("h1").size() == 1, "one h1");
		require(faults, !page.title().isBlank(), "a title");
		require(faults, page.selectFirst("html").attr("lang").equals(tag), "lang " + tag);
		require(faults, page.select("link[rel=alternate][hreflang]").size() == 2, "two hreflang");
		require(faults, page.select("link[rel=canonical]").size() == 1, "a canonical address");
		require(faults, page.select("nav.languages a[hreflang=" + other + "]").size() == 1, "a switch of language");
		require(faults, !page.text().contains("??"), "no missing message");
		require(faults, !page.text().contains("{0"), "no unfilled message");
		// What a browser does not run is data: the policy is about scripts, and this is
		// none.
		require(faults, page.select("[style], script:not([src]):not([type=application/ld+json])").isEmpty(),
				"no inline style or script");
		require(faults, describesTheDataset(page), "a description of the dataset");
		page.select("[lang]:not(html)").forEach(Element::remove);
		page.select("code").forEach(Element::remove);
		if (tag.equals("en")) {
			require(faults, !HAN.matcher(page.text()).find(), "no Chinese on an English page");
		}
		else {
			require(faults, !ENGLISH.matcher(page.text()).find(), "no English on a Chinese page");
		}
		return faults;
	}

	private static boolean describesTheDataset(Document page) {
		String data = page.select("script[type=application/ld+json]")
			.stream()
			.map(Element::data)
			.findFirst()
			.orElse("{}");
		return JsonMapper.shared().readTree(data).at("/@graph/0/@type").asString("").equals("Dataset");
	}

	private static void require(List<String> faults, boolean holds, String expected) {
		if (!holds) {
			faults.add(expected);
		}
	}

}
