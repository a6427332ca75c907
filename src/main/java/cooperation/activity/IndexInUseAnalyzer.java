package cooperation.activity;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/**
 * Says at start that the index is taken, in place of a stack trace.
 */
class IndexInUseAnalyzer extends AbstractFailureAnalyzer<IndexInUse> {

	@Override
	protected FailureAnalysis analyze(Throwable rootFailure, IndexInUse cause) {
		return new FailureAnalysis(cause.getMessage(),
				"Stop the other portal, or give this one a directory of its own: portal.index.directory.", cause);
	}

}
