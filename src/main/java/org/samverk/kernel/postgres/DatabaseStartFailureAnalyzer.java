package org.samverk.kernel.postgres;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/// Shows the operator the problem and the remedy instead of a stack trace.
class DatabaseStartFailureAnalyzer extends AbstractFailureAnalyzer<DatabaseStartException> {
    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, DatabaseStartException cause) {
        return new FailureAnalysis(cause.getMessage(), cause.remedy(), cause);
    }
}
