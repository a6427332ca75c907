package cooperation.serving;

import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import cooperation.PortalTest;
import cooperation.Reader;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.util.unit.DataSize;
import org.springframework.web.util.UriComponentsBuilder;

import static org.assertj.core.api.Assertions.assertThat;

@PortalTest
class KeptPagesTest {

	@LocalServerPort
	int port;

	@Autowired
	KeptPages pages;

	private Reader reader;

	@BeforeEach
	void forget() {
		this.pages.forget();
		this.reader = new Reader(this.port);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/en", "/zh/organizations/au", "/en/activities?theme=covid-19", "/en/activities.json",
			"/zh/activities.csv?organization=AU", "/en/foot.css?of=/organizations/au" })
	void areTheSameAsThoseJustMade(String address) {
		HttpResponse<String> made = this.reader.get(address);
		HttpResponse<String> kept = this.reader.get(address);
		assertThat(this.pages
			.find("http://localhost:" + this.port + address.replace("of=/organizations/", "of=%2Forganizations%2F")))
			.isNotNull();
		assertThat(kept.statusCode()).isEqualTo(200);
		assertThat(kept.body()).isEqualTo(made.body());
		assertThat(lasting(kept)).isEqualTo(lasting(made));
		assertThat(kept.headers().firstValue("ETag").orElse("")).startsWith("\"").endsWith("\"");
		assertThat(kept.headers().firstValue("Cache-Control").orElse("")).contains("public");
	}

	/**
	 * A parameter that {@link PageKey} does not know would be lost to them.
	 */
	@ParameterizedTest
	@ValueSource(strings = { "/en", "/zh/organizations/au", "/en/organizations/au/summary", "/zh/dates/2019",
			"/en/activities?theme=covid-19", "/zh/activities/2020-21-1", "/en/matrix", "/en/data",
			"/en/compare?organization=AU&organization=LAS" })
	void canBeAllThatPagesLinkTo(String address) {
		List<String> parameters = this.reader.page(address)
			.select("a[href^=/], link[href^=/], form:not(#brief) [name]:not([form=brief])")
			.stream()
			.flatMap((link) -> link.hasAttr("name") ? Stream.of(link.attr("name")) : parameters(link.attr("href")))
			.toList();
		assertThat(PageParameters.ALL).containsAll(parameters);
	}

	private static Stream<String> parameters(String address) {
		return UriComponentsBuilder.fromUriString(address).build().getQueryParams().keySet().stream();
	}

	@ParameterizedTest
	@CsvSource({ "Accept-Language, zh", "HX-Request, true", "Accept, application/json", "Cookie, a=b" })
	void areTheSameForAll(String header, String value) {
		String made = this.reader.get("/en/activities?theme=covid-19").body();
		assertThat(this.reader.get("/en/activities?theme=covid-19", header, value).body()).isEqualTo(made);
		this.pages.forget();
		assertThat(this.reader.get("/en/activities?theme=covid-19", header, value).body()).isEqualTo(made);
	}

	@Test
	void areNotDrivenOutByOnesThatNobodyAsksForAgain() {
		Answer page = Answer.of(Map.of(), new byte[4000]);
		KeptPages few = new KeptPages(DataSize.ofKilobytes(200), new SimpleMeterRegistry());
		Instant now = Instant.now();
		few.keep("often", new KeptPages.Kept(page, now, now.plusSeconds(60)), few.edition());
		for (int i = 0; i < 5000; i++) {
			few.keep("once " + i, new KeptPages.Kept(page, now, now.plusSeconds(60)), few.edition());
			few.find("often");
		}
		assertThat(few.find("often")).isNotNull();
		assertThat(few.size()).isLessThan(500);
	}

	@Test
	void areOneWhateverTheOrderOfTheirParameters() {
		this.reader.get("/en/activities?theme=covid-19&organization=AU");
		long kept = this.pages.size();
		this.reader.get("/en/activities?organization=A%55&theme=covid%2D19");
		assertThat(this.pages.size()).isEqualTo(kept);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/en?junk=1", "/en?utm_source=x&year=2020", "/en;a=1", "/en?%zz=1", "/openapi.json",
			"/en/activities?collected=2020-21-1", "/en/brief?collected=2020-21-1&title=x", "/en/brief?title=x", "/%65n",
			"/en/organizations/nobody", "/en/activities?theme=nonsense", "/" })
	void areNoneOfWhatIsNoPageOfItsOwn(String address) {
		this.reader.get(address.replace("%zz", "%25zz"));
		assertThat(this.pages.size()).isZero();
	}

	@Test
	void areNotSentAgainToThoseWhoHaveThem() {
		HttpResponse<String> made = this.reader.get("/en/themes", "Accept-Encoding", "gzip");
		String tag = made.headers().firstValue("ETag").orElseThrow();
		assertThat(this.reader.get("/en/themes", "If-None-Match", tag).statusCode())
			.as("another encoding is another representation")
			.isEqualTo(200);
		String plain = this.reader.get("/en/themes").headers().firstValue("ETag").orElseThrow();
		HttpResponse<String> again = this.reader.get("/en/themes", "If-None-Match", plain);
		assertThat(again.statusCode()).isEqualTo(304);
		assertThat(again.body()).isEmpty();
		this.pages.forget();
		assertThat(this.reader.get("/en/themes", "If-None-Match", plain).statusCode()).as("made anew").isEqualTo(304);
	}

	@Test
	void areCompressedWellForThoseWhoComeLater() {
		HttpResponse<String> first = this.reader.get("/en/themes", "Accept-Encoding", "gzip");
		HttpResponse<String> second = this.reader.get("/en/themes", "Accept-Encoding", "gzip");
		assertThat(length(second)).isLessThan(length(first));
		assertThat(tag(second)).isNotEqualTo(tag(first));
		assertThat(tag(this.reader.get("/en/themes", "Accept-Encoding", "gzip"))).isEqualTo(tag(second));
		HttpResponse<String> again = this.reader.get("/en/themes", "Accept-Encoding", "gzip", "If-None-Match",
				tag(first));
		assertThat(again.statusCode()).as("the content is the same").isEqualTo(304);
		assertThat(tag(again)).as("the copy that the reader has").isEqualTo(tag(first));
	}

	private static String tag(HttpResponse<String> answer) {
		return answer.headers().firstValue("ETag").orElseThrow();
	}

	private static int length(HttpResponse<String> answer) {
		return Integer.parseInt(answer.headers().firstValue("Content-Length").orElseThrow());
	}

	@Test
	void areWrittenWithTheAddressTheyWereAskedBy() {
		String canonical = "link[rel=canonical]";
		assertThat(this.reader.page("/en/about").selectFirst(canonical).attr("href"))
			.isEqualTo("http://localhost:" + this.port + "/en/about");
		String other = new Reader("127.0.0.1", this.port).get("/en/about").body();
		assertThat(Jsoup.parse(other).selectFirst(canonical).attr("href"))
			.isEqualTo("http://127.0.0.1:" + this.port + "/en/about");
	}

	@Test
	void haveAHeadWithTheLengthOfTheWhole() {
		String length = this.reader.get("/en/about").headers().firstValue("Content-Length").orElseThrow();
		this.pages.forget();
		assertThat(this.reader.head("/en/about").headers().firstValue("Content-Length")).hasValue(length);
		assertThat(this.reader.head("/en/about").headers().firstValue("Content-Length")).hasValue(length);
	}

	@Test
	void thatShowTheDayAreGoodForTheDay() {
		HttpResponse<String> foot = this.reader.get("/en/foot.css?of=/themes");
		assertThat(foot.headers().firstValue("Expires").orElse("")).endsWith("00:00:00 GMT");
		assertThat(foot.headers().firstValue("Cache-Control").orElse("")).doesNotContain("max-age");
	}

	private static Map<String, List<String>> lasting(HttpResponse<String> response) {
		var headers = new TreeMap<>(response.headers().map());
		headers.remove("date");
		// Only the portal's work on a request has an identity.
		headers.remove("x-request-id");
		return headers;
	}

}
