package cooperation.serving;

import java.net.http.HttpResponse;
import java.util.List;

import cooperation.PortalTest;
import cooperation.Reader;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

@PortalTest
class StaticFilesTest {

	@LocalServerPort
	int port;

	@Autowired
	StaticFiles files;

	private Reader reader;

	@BeforeEach
	void open() {
		this.reader = new Reader(this.port);
	}

	@Test
	void areLinkedByAnAddressThatMayBeKeptForEver() {
		Document page = this.reader.page("/en");
		List<String> addresses = page.select("link[rel=stylesheet]:not([href*=foot.css]), link[rel=icon]")
			.eachAttr("href");
		assertThat(addresses).isNotEmpty().allSatisfy((address) -> {
			HttpResponse<String> file = this.reader.get(address);
			assertThat(file.statusCode()).as(address).isEqualTo(200);
			assertThat(file.headers().firstValue("Cache-Control").orElse("")).as(address).contains("immutable");
		});
	}

	@Test
	void areSentCompressedToThoseWhoTakeIt() {
		String address = this.files.link("/css/base.css");
		HttpResponse<String> plain = this.reader.get(address);
		HttpResponse<String> compressed = this.reader.get(address, "Accept-Encoding", "br, gzip");
		HttpResponse<String> refused = this.reader.get(address, "Accept-Encoding", "gzip;q=0, br");
		assertThat(plain.body()).contains("body").isEqualTo(refused.body());
		assertThat(compressed.headers().firstValue("Content-Encoding")).hasValue("gzip");
		assertThat(refused.headers().firstValue("Content-Encoding")).isEmpty();
		assertThat(plain.headers().firstValue("ETag")).isNotEqualTo(compressed.headers().firstValue("ETag"));
		assertThat(plain.headers().firstValue("Vary")).hasValue("Accept-Encoding");
		assertThat(plain.headers().firstValue("Content-Type")).hasValue("text/css;charset=UTF-8");
	}

	@Test
	void areNotSentAgainToThoseWhoHaveThem() {
		String address = this.files.link("/css/base.css");
		String tag = this.reader.get(address).headers().firstValue("ETag").orElseThrow();
		HttpResponse<String> again = this.reader.get(address, "If-None-Match", "\"another\", " + tag);
		assertThat(again.statusCode()).isEqualTo(304);
		assertThat(again.headers().firstValue("ETag")).hasValue(tag);
	}

	@Test
	void ofAnotherVersionAreServedAsTheyAreHereButNotToBeKept() {
		HttpResponse<String> file = this.reader.get("/files/0123456789ab/css/base.css");
		assertThat(file.body()).isEqualTo(this.reader.get(this.files.link("/css/base.css")).body());
		assertThat(file.headers().firstValue("Cache-Control")).hasValue("public, no-cache");
	}

	@Test
	void theStyleSheetsLeaveAsOneAndSoDoTheScripts() {
		assertThat(this.reader.get(this.files.link("/css/portal.css")).body()).doesNotContain("import", "/*")
			.contains("scrollbar-gutter: stable", "@page {");
		assertThat(this.reader.get(this.files.link("/js/portal.js")).body()).doesNotContain("import", "// ")
			.contains("clipboard", "ArrowDown", "htmx:afterSwap");
	}

	@Test
	void theSheetOfTheMatrixIsLoadedByThePagesThatNeedItAlone() {
		assertThat(this.reader.page("/en/activities").select("link[href$=matrix.css]")).isEmpty();
		assertThat(List.of("/en/matrix", "/en/compare", "/en/compare?organization=AU&organization=LAS"))
			.allSatisfy((address) -> assertThat(this.reader.page(address).select("link[href$=matrix.css]")).hasSize(1));
		assertThat(this.reader.get(this.files.link("/css/matrix.css")).body()).contains("@page matrix")
			.doesNotContain("/*");
	}

	@Test
	void thatAreNoneAreNotFound() {
		assertThat(this.reader.get("/files/0123456789ab/css/none.css").statusCode()).isEqualTo(404);
		assertThat(this.reader.get("/css/").statusCode()).isEqualTo(404);
		assertThatIllegalArgumentException().isThrownBy(() -> this.files.link("/css/none.css"))
			.withMessage("There is no static file /css/none.css");
	}

}
