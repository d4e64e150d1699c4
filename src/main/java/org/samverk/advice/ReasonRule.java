package org.samverk.advice;

import java.util.Locale;
import java.util.stream.Stream;

/// Whether a stance carries a reason.
public enum ReasonRule {
    OPTIONAL,
    REQUIRED,
    OFF;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// @return the first for a code that is none
    public static ReasonRule of(String code) {
        return Stream.of(values())
                .filter(one -> one.code().equals(code))
                .findFirst()
                .orElse(OPTIONAL);
    }
}
