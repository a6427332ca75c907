package cooperation.database;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/**
 * Says at start why there is no database, in place of a stack trace.
 */
class DatabaseDidNotStartAnalyzer extends AbstractFailureAnalyzer<DatabaseDidNotStart> {

	@Override
	protected FailureAnalysis analyze(Throwable rootFailure, DatabaseDidNotStart cause) {
		return new FailureAnalysis(cause.getMessage(), cause.remedy(), cause);
	}

}
