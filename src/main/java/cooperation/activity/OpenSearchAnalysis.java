package cooperation.activity;

import org.hibernate.search.backend.elasticsearch.analysis.ElasticsearchAnalysisConfigurationContext;
import org.hibernate.search.backend.elasticsearch.analysis.ElasticsearchAnalysisConfigurer;

import org.springframework.stereotype.Component;

/**
 * {@link Analysis} in the words of OpenSearch, with its plugin {@code analysis-smartcn}.
 */
@Component("openSearchAnalysis")
class OpenSearchAnalysis implements ElasticsearchAnalysisConfigurer {

	@Override
	public void configure(ElasticsearchAnalysisConfigurationContext context) {
		context.tokenFilter("possessive").type("stemmer").param("language", "possessive_english");
		context.analyzer(Analysis.ENGLISH)
			.custom()
			.tokenizer("standard")
			.tokenFilters("possessive", "lowercase", "asciifolding", "porter_stem");
		context.analyzer(Analysis.WORDS).custom().tokenizer("standard").tokenFilters("lowercase", "asciifolding");
		context.analyzer(Analysis.CHINESE)
			.custom()
			.tokenizer("smartcn_tokenizer")
			.tokenFilters("cjk_width", "lowercase", "smartcn_stop");
		context.analyzer(Analysis.PAIRS)
			.custom()
			.tokenizer("standard")
			.tokenFilters("cjk_width", "lowercase", "cjk_bigram");
	}

}
