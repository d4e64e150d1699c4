package org.samverk.backup;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/// Shows the operator the problem and the remedy instead of a stack trace.
class BackupFailureAnalyzer extends AbstractFailureAnalyzer<BackupException> {
    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, BackupException cause) {
        return new FailureAnalysis(cause.getMessage(), cause.remedy(), cause);
    }
}
