package cooperation.activity;

import org.hibernate.search.backend.lucene.analysis.LuceneAnalysisConfigurationContext;
import org.hibernate.search.backend.lucene.analysis.LuceneAnalysisConfigurer;
import org.springframework.stereotype.Component;

/**
 * How text is cut into what can be found: English words, by their stem and as they are,
 * which mistyped words are compared with; Chinese words, and every two neighbouring
 * characters, so that a word is found that segmentation cuts another way.
 */
@Component("analysis")
class Analysis implements LuceneAnalysisConfigurer {

	static final String ENGLISH = "english";

	static final String WORDS = "words";

	static final String CHINESE = "chinese";

	static final String PAIRS = "pairs";

	@Override
	public void configure(LuceneAnalysisConfigurationContext context) {
		context.analyzer(ENGLISH)
			.custom()
			.tokenizer("standard")
			.tokenFilter("englishPossessive")
			.tokenFilter("lowercase")
			.tokenFilter("asciiFolding")
			.tokenFilter("porterStem");
		context.analyzer(WORDS).custom().tokenizer("standard").tokenFilter("lowercase").tokenFilter("asciiFolding");
		context.analyzer(CHINESE)
			.custom()
			.tokenizer("hmmChinese")
			.tokenFilter("cjkWidth")
			.tokenFilter("lowercase")
			.tokenFilter("stop")
			.param("words", "org/apache/lucene/analysis/cn/smart/stopwords.txt");
		context.analyzer(PAIRS)
			.custom()
			.tokenizer("standard")
			.tokenFilter("cjkWidth")
			.tokenFilter("lowercase")
			.tokenFilter("cjkBigram");
	}

}
