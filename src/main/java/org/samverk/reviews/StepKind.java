package org.samverk.reviews;

import java.util.Locale;

/// What is to be done with a draft in a step of its flow.
public enum StepKind {
    /// Somebody goes over the text and may change it.
    ADJUST,
    /// Somebody reads it and comments on it, and says yes or asks for changes.
    REVIEW,
    /// Somebody puts it live, when all before have said yes.
    PUBLISH;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// @throws IllegalArgumentException when there is no such kind
    public static StepKind of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
