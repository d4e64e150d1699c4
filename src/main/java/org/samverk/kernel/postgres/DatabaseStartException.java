package org.samverk.kernel.postgres;

import org.jspecify.annotations.Nullable;

/// The database could not be started: what is wrong, and what the operator can do about it.
public class DatabaseStartException extends RuntimeException {
    private final String remedy;

    DatabaseStartException(String problem, String remedy) {
        this(problem, remedy, null);
    }

    DatabaseStartException(String problem, String remedy, @Nullable Throwable cause) {
        super(problem, cause);
        this.remedy = remedy;
    }

    /// What to do now, as one sentence.
    public String remedy() {
        return remedy;
    }
}
