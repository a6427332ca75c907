package cooperation.dataset;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/**
 * Says at start what is wrong with the dataset, in place of a stack trace.
 */
class FaultyDatasetAnalyzer extends AbstractFailureAnalyzer<FaultyDataset> {

	@Override
	protected FailureAnalysis analyze(Throwable rootFailure, FaultyDataset cause) {
		return new FailureAnalysis(cause.getMessage(),
				"Mend the lines named and start again. The tables are as they were.", cause);
	}

}
