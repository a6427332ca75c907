package cooperation.export;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;

import cooperation.PortalTest;
import cooperation.Reader;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.client.RestClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The page on the data, and what it promises.
 */
@PortalTest
class DataTest {

	@LocalServerPort
	private int port;

	private byte[] bytes(String address) {
		return RestClient.create("http://localhost:" + this.port).get().uri(address).retrieve().body(byte[].class);
	}

	private static String sha256(byte[] bytes) throws Exception {
		return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
	}

	@Test
	void theArchiveHasTheChecksumThatThePageAndTheCatalogueGive() throws Exception {
		Document page = new Reader(this.port).page("/zh/data");
		byte[] archive = bytes(page.select("#package a").attr("href"));
		JsonNode file = JsonMapper.shared().readTree(bytes("/data.jsonld")).get("dcat:distribution").get(0);

		assertThat(page.select("#package").text()).contains(sha256(archive));
		assertThat(file.at("/spdx:checksum/spdx:checksumValue").asString()).isEqualTo(sha256(archive));
		assertThat(file.get("dcat:byteSize").asLong()).isEqualTo(archive.length);
		assertThat(file.at("/dcat:downloadURL/@id").asString()).endsWith(page.select("#package a").attr("href"));
	}

	@Test
	void archiveAndDescriptionsAreNotSentAgainToWhoHasThem() {
		Reader reader = new Reader(this.port);
		String archive = reader.page("/en/data").select("#package a").attr("href");
		for (String file : List.of(archive, "/data.jsonld", "/openapi.json")) {
			String tag = reader.get(file).headers().firstValue("ETag").orElseThrow();
			assertThat(reader.get(file, "If-None-Match", tag).statusCode()).as(file).isEqualTo(304);
		}
	}

	@Test
	void aReleaseThatIsNotPublishedHasNoArchive() {
		assertThat(new Reader(this.port).get("/data/cooperation-1999.1.zip").statusCode()).isEqualTo(404);
	}

	@Test
	void anArchiveIsTakenUpWhereItBrokeOffAndARangeThatCannotBeReadIsRefused() {
		String archive = new Reader(this.port).page("/en/data").select("#package a").attr("href");
		assertThat(new Reader(this.port).get(archive, "Range", "bytes=0-3").body()).isEqualTo("PK\u0003\u0004");
		HttpResponse<String> refused = new Reader(this.port).get(archive, "Range", "bytes=9-1,x");
		assertThat(refused.statusCode()).isEqualTo(416);
		assertThat(refused.headers().firstValue("Content-Type")).hasValue("application/problem+json");
	}

	@Test
	void theAddressesOfTheExamplesWork() {
		Document page = new Reader(this.port).page("/en/data");
		String base = "http://localhost:" + this.port;
		java.util.regex.Matcher address = java.util.regex.Pattern.compile(base + "(/[^\\s')]+)")
			.matcher(page.select("pre").text());
		int found = 0;
		while (address.find()) {
			assertThat(new Reader(this.port).get(address.group(1)).statusCode()).isEqualTo(200);
			found++;
		}
		assertThat(found).isEqualTo(6);
	}

	@Test
	void aRecordAndAnOrganizationSayWhatTheyAreForSearchEngines() {
		JsonNode record = graph("/en/activities/2020-21-1");
		JsonNode organization = graph("/zh/organizations/au");

		assertThat(record.at("/1/@type").asString()).isEqualTo("CreativeWork");
		assertThat(record.at("/1/identifier").asString()).isEqualTo("2020-21-1");
		assertThat(organization.at("/1/name").asString()).isEqualTo("非洲联盟");
		assertThat(organization.at("/1/alternateName").toString()).contains("AU", "African Union");
		assertThat(new String(bytes("/en/activities/2020-21-1"), StandardCharsets.UTF_8))
			.doesNotContain("&quot;@graph");
	}

	@Test
	void theyAreTheSameForEveryReader() {
		String carried = "?collected=2020-39-2&title=Mine&parallel=zh";
		JsonNode graph = graph("/en/activities/2020-21-1" + carried);

		assertThat(graph.at("/1/@id").asString()).endsWith("/en/activities/2020-21-1");
		assertThat(graph).isEqualTo(graph("/en/activities/2020-21-1"));
		assertThat(new Reader(this.port).page("/en/data" + carried).select("pre, #cite").text())
			.contains("/en/activities.csv?theme=counter-terrorism", "/en/data")
			.doesNotContain("collected", "Mine");
	}

	private JsonNode graph(String address) {
		String data = new Reader(this.port).page(address).select("script[type=application/ld+json]").first().data();
		return JsonMapper.shared().readTree(data).get("@graph");
	}

}
