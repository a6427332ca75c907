package cooperation.activity;

import java.util.List;

import cooperation.PortalTest;
import cooperation.language.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What readers type, and the records they mean: held against what the dataset says.
 */
@PortalTest
class SearchTest {

	@Autowired
	ActivitySearch search;

	@ParameterizedTest(name = "{0}: {1}")
	@CsvSource(delimiter = '|', textBlock = """
			# One thing under all its names
			en | UNDRR                           | 30-1 30-2 57-2 78-1 79-3
			en | undrr                           | 30-1 30-2 57-2 78-1 79-3
			en | ＵＮＤＲＲ                          | 30-1 30-2 57-2 78-1 79-3
			en | UNISDR                          | 30-1 30-2 57-2 78-1 79-3
			zh | 减灾办                             | 30-1 30-2 57-2 78-1 79-3
			zh | 減災辦                             | 30-1 30-2 57-2 78-1 79-3
			zh | 减轻灾害办公室                         | 30-1 30-2 57-2 78-1 79-3
			zh | 减少灾害风险办公室                       | 30-1 30-2 57-2 78-1 79-3
			zh | 联合国减少灾害风险办公室                    | 30-1 30-2 57-2 78-1 79-3
			en | UN Women                        | 15-4 26-3 67-1 76-1 76-3
			zh | 妇女署                             | 15-4 26-3 67-1 76-1 76-3
			zh | 婦女署                             | 15-4 26-3 67-1 76-1 76-3
			zh | 联合国大学                           | 30-3 48-1
			zh | 聯合國大學                           | 30-3 48-1
			en | United Nations University       | 30-3 48-1
			# Signs that stand alone
			en | CTED -                          | 60-3
			zh | 反恐执行局 -                        | 60-3
			# Numbers of records
			en | 2020-39-2                       | 39-2
			zh | 2020-5-1                        | 5-1
			# Acronyms
			en | ECA                             | 14-2 15-4 21-1
			zh | 非洲经委会                           | 14-2 15-4 21-1
			en | CTED                            | 60-3
			zh | 反恐执行局                           | 60-3
			en | BSEC                            | 33-1 33-2 33-3
			en | Black Sea Economic Cooperation  | 33-1 33-2 33-3
			zh | 黑海经合组织                          | 33-1 33-2 33-3
			en | UNOCA  | 10-2 53-1 53-2 54-1 54-4 55-1 55-2 55-3 55-4 55-5
			zh | 中部非洲区域办 | 10-2 53-1 53-2 54-1 54-4 55-1 55-2 55-3 55-4 55-5
			# Documents
			en | S/RES/2457(2019)                | 7-2
			en | S/RES/2457                      | 7-2
			en | s/res/2457(2019)                | 7-2
			zh | S/RES/2457（2019）                | 7-2
			zh | 第2457(2019)号决议                  | 7-2
			en | A/RES/70/296                    | 64-1
			zh | 大会第70/296号决议                    | 64-1
			en | A/73/328                        | 4-1
			# Places
			en | Libreville                      | 55-2 56-1
			zh | 利伯维尔                            | 55-2 56-1
			zh | 利伯維爾                            | 55-2 56-1
			en | Nairobi                         | 15-3
			zh | 内罗毕                             | 15-3
			zh | 明斯克                             | 43-1 43-2
			# Words of a text
			en | atoll                           | 94-3
			en | ATOLLS                          | 94-3
			en | Harold                          | 95-1
			en | "quota"                         | 12-4
			en | "debt"                          | 21-1 36-1
			zh | "配额"                            | 12-4
			zh | "海洋垃圾"                          | 31-2
			en | interactive high-level          | 108-2 108-3
			en | Boko Haram                      | 10-1 10-2
			zh | 声援                              | 15-2
			zh | 聲援                              | 15-2
			# Two characters that segmentation makes parts of other words
			zh | 博科                              | 10-1 10-2
			zh | 巴厘                              | 29-1
			zh | 罗兴                              | 27-1
			zh | 明斯                              | 43-1 43-2
			# One form of a word brings the others
			en | trained | 19-1 30-3 33-2 39-1 42-2 56-1 57-2 61-2 62-2 70-1 72-2 92-2 103-2
			# Phrases
			en | "critical infrastructure"       | 60-3 104-2 104-3
			en | “Silencing the Guns”            | 7-1 7-2 7-3 7-4
			en | "peace support operations"      | 5-2
			en | "Lake Chad" crisis              | 10-2
			zh | 「预警」                            | 16-3 56-1 63-3
			zh | “預警”                            | 16-3 56-1 63-3
			zh | "和谈"                            | 12-1
			# Names of what has no record of its own, but is spoken of
			en | WHO                             | 38-1
			zh | 世卫组织                            | 38-1
			en | Lisbon                          | 51-1
			zh | 罗安达                             | 53-2
			# Mistyped
			en | Librevile                       | 55-2 56-1
			en | Libreviile                      | 55-2 56-1
			en | Nairobbi                        | 15-3
			en | Rohingia                        | 27-1
			""")
	void aSearchFindsTheseRecordsAndNoOthers(String language, String typed, String ids) {
		assertThat(find(language, typed)).containsExactlyInAnyOrder(ids.split(" "));
	}

	@ParameterizedTest(name = "{0}: {1} as {2}")
	@CsvSource(delimiter = '|', textBlock = """
			en | OCT             | 反恐办      | 16
			en | UNOCT           | OCT      | 16
			zh | 反恐怖主義辦公室        | OCT      | 16
			zh | ＣＯＶＩＤ－１９        | COVID-19 | 29
			zh | 新冠疫情            | COVID-19 | 29
			en | COVID           | COVID-19 | 29
			en | mediators       | 调解员      | 14
			zh | 調解              | 调解       | 14
			en | mediation       | 调解       | 14
			en | "mediator"      | "mediation" | 16
			en | mediatoin       | "mediation" | 16
			en | terrorism       | 恐怖主义     | 31
			zh | 恐怖主義            | 恐怖主义     | 31
			en | terrorsim       | terrorism | 31
			en | African Union   | 非盟       | 58
			en | Afrcian Union   | 非洲联盟     | 58
			en | women’s         | women's  | 19
			zh | 非洲聯盟            | 非盟       | 58
			zh | 冲突预防            | prevention of conflict | 14
			en | coronavirus     | COVID-19 | 29
			en | COVID19         | COVID-19 | 29
			zh | 新冠病毒            | COVID-19 | 29
			en | counterterrorism | terrorism | 31
			en | AU coronavirus  | 非盟 新冠    | 9
			en | SDG             | SDGs     | 20
			en | narcotics       | 毒品和犯罪    | 12
			""")
	void twoSearchesFindTheSameRecords(String language, String typed, String other, int records) {
		assertThat(find(language, typed)).hasSize(records).containsExactlyInAnyOrderElementsOf(find(language, other));
	}

	@ParameterizedTest(name = "{0}: {1}")
	@CsvSource(delimiter = '|', textBlock = """
			en | quota                        | 12-4
			zh | 配额                           | 12-4
			zh | 海洋垃圾                         | 31-2
			en | staff exchange memorandum    | 19-2
			en | eTrade readiness survey      | 93-1
			en | summit Bishkek               | 102-2
			en | dialogue Fiji                | 94-2
			zh | 和平选举                         | 6-2
			zh | 安全工作组                        | 9-2
			zh | 冻结债务                         | 21-1
			zh | 纽约 维和                        | 42-1
			""")
	void aSearchFindsThisRecordFirst(String language, String typed, String id) {
		assertThat(find(language, typed)).startsWith(id);
	}

	@ParameterizedTest
	@ValueSource(strings = { "zzzzqq", "阿尔及尔银枪", "xylophone", "quota Libreville", "«»", "…" })
	void whatNoRecordSaysFindsNothing(String typed) {
		assertThat(find("en", typed)).isEmpty();
		assertThat(find("zh", typed)).isEmpty();
	}

	/**
	 * A symbol, a month or a phrase is one thing, and not whatever has a piece of it.
	 */
	@ParameterizedTest
	@ValueSource(strings = { "A/RES/99/999", "S/RES/2457(1999)", "2019-10", "high-quota", "\"guns the silencing\"",
			"\"Libreville mediators\"" })
	void onePieceOfItIsNotTheWhole(String typed) {
		assertThat(find("en", typed)).isEmpty();
		assertThat(find("zh", typed)).isEmpty();
	}

	private List<String> find(String language, String typed) {
		Listing listing = new Listing(ActivityFilter.NONE.typing(typed), Order.RELEVANCE, 1, 500);
		return this.search.find(listing, new Language(language))
			.hits()
			.stream()
			.map((hit) -> hit.record().id().replaceFirst("^2020-", ""))
			.toList();
	}

}
