package cooperation.activity;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import cooperation.PortalTest;
import cooperation.Reader;
import cooperation.language.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.util.UriUtils;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * How what was found is ordered and marked, and that nothing typed does harm.
 */
@PortalTest
class SearchedWordsTest {

	@LocalServerPort
	int port;

	@Autowired
	ActivitySearch search;

	@ParameterizedTest(name = "{0}: {1}")
	@CsvSource(delimiter = '|', textBlock = """
			en | mediators                  | 13-1  | mediation
			en | Silencing the Guns         | 7-1   | silencing the guns
			en | "critical infrastructure"  | 104-2 | critical infrastructure
			en | trained                    | 19-1  | training
			en | QUOTA                      | 12-4  | quota
			zh | 预警                         | 16-3  | 预警
			zh | 配额                         | 12-4  | 配额
			zh | 調解                         | 13-1  | 调解
			zh | 债务                         | 21-1  | 债务
			zh | 平息非洲枪炮声                    | 7-1   | 平息非洲枪炮声
			""")
	void theWordsSoughtAreMarkedInTheTitle(String language, String typed, String id, String word) {
		assertThat(marked(hit(language, typed, id).title())).contains(word);
	}

	@ParameterizedTest(name = "{0}: {1}")
	@CsvSource(delimiter = '|', textBlock = """
			en | debt                       | 21-1  | debt
			en | Libreville                 | 56-1  | Libreville
			en | OCT                        | 90-1  | OCT
			zh | 债务                         | 36-1  | 债务
			zh | 利伯维尔                       | 56-1  | 利伯维尔
			zh | 恐怖主義                       | 39-2  | 恐怖主义
			zh | 博科                         | 10-1  | 博科
			""")
	void theWordsSoughtAreMarkedInTheSummary(String language, String typed, String id, String word) {
		assertThat(marked(hit(language, typed, id).summary())).contains(word);
	}

	@ParameterizedTest
	@CsvSource({ "en, cooperation", "en, COVID-19", "en, terrorsim", "zh, 合作", "zh, 调解", "zh, 联合国" })
	void thePiecesTogetherAreTheWholeText(String code, String typed) {
		Language language = new Language(code);
		assertThat(find(language, ActivityFilter.NONE.typing(typed)).hits()).isNotEmpty().allSatisfy((hit) -> {
			assertThat(whole(hit.title())).isEqualTo(hit.record().title().in(language));
			assertThat(whole(hit.summary())).isEqualTo(hit.record().summary().in(language));
		});
	}

	@ParameterizedTest
	@CsvSource({ "en, ceasefire appeal", "en, bulletin", "zh, 停火呼吁", "zh, 基金" })
	void aHitInATitleComesBeforeOneInASummary(String code, String typed) {
		List<Boolean> inTitle = find(new Language(code), ActivityFilter.NONE.typing(typed)).hits()
			.stream()
			.map((hit) -> hit.title().stream().anyMatch(Hit.Piece::sought))
			.toList();
		assertThat(inTitle).isNotEmpty();
		assertThat(inTitle.get(0)).isTrue();
	}

	@Test
	void wordsAndChoicesNarrowEachOtherDown() {
		ActivityFilter chosen = ActivityFilter.of(Facet.ORGANIZATION, "INTERPOL").typing("OCT");
		ActivitySearch.Found found = find(new Language("en"), chosen);
		assertThat(found.hits()).extracting((hit) -> hit.record().id())
			.containsExactlyInAnyOrder("2020-60-3", "2020-60-4");
		assertThat(found.total()).isEqualTo(2);
		assertThat(found.counts().get(Facet.KIND)).containsOnlyKeys("meeting", "programme");
		assertThat(found.counts().get(Facet.ORGANIZATION)).containsEntry("COE", 2L).containsEntry("INTERPOL", 2L);
		assertThat(this.search.count(chosen)).isEqualTo(2);
		assertThat(this.search.all(chosen, Order.REPORT)).extracting(Activity::id)
			.containsExactly("2020-60-3", "2020-60-4");
	}

	@Test
	void amongRecordsWithoutTheWordNoOtherWordIsTakenForIt() {
		ActivityFilter chosen = ActivityFilter.of(Facet.ORGANIZATION, "BSEC").typing("quota");
		assertThat(find(new Language("en"), chosen).total()).isZero();
	}

	static Stream<String> hostile() {
		return Stream.of("<script>alert(1)</script>", "\"unbalanced", "a \" b \" c \"", "*", "?", "(", ")", "((",
				"[a TO b]", "title:mediation", "AND OR NOT", "a && b || !c", "~2 ^3", "\\", "/", "//", "-", "+-", "'",
				"' or 1=1 --", "\"\"", "\" \"", "“”", "「」", "!?…。，", "%", "%00", "\u0000", "\uE000x\uE001",
				"\uD83D\uDE00", "\uD83D", "\u200B", "\u202E", "x".repeat(200), "合".repeat(200), "a ".repeat(100),
				"(".repeat(200), "\"a".repeat(100));
	}

	@ParameterizedTest
	@MethodSource("hostile")
	void nothingTypedBreaksTheSearch(String typed) {
		Reader reader = new Reader(this.port);
		String query = "/activities?q=" + UriUtils.encode(typed, "UTF-8");
		assertThat(reader.get("/en" + query).statusCode()).isEqualTo(200);
		assertThat(reader.get("/zh" + query).statusCode()).isEqualTo(200);
	}

	@Test
	void whatWasTypedIsTextOnThePage() {
		String typed = UriUtils.encode("<script>alert(1)</script> \"mediation", "UTF-8");
		assertThat(new Reader(this.port).get("/en/activities?q=" + typed).body()).doesNotContain("<script>alert");
	}

	private ActivitySearch.Found find(Language language, ActivityFilter filter) {
		return this.search.find(new Listing(filter, Order.RELEVANCE, 1, 500), language);
	}

	private Hit hit(String language, String typed, String id) {
		return find(new Language(language), ActivityFilter.NONE.typing(typed)).hits()
			.stream()
			.filter((hit) -> hit.record().id().equals("2020-" + id))
			.findFirst()
			.orElseThrow();
	}

	/**
	 * Neighbouring words that are marked are one: only what stands between them is not.
	 */
	private static String marked(List<Hit.Piece> pieces) {
		return pieces.stream()
			.map((piece) -> piece.sought() ? piece.text() : piece.text().isBlank() ? " " : "|")
			.collect(Collectors.joining());
	}

	private static String whole(List<Hit.Piece> pieces) {
		return pieces.stream().map(Hit.Piece::text).collect(Collectors.joining());
	}

}
