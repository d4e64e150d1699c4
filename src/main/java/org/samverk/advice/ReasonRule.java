package org.samverk.advice;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Whether a stance carries a reason.
public enum ReasonRule {
    OPTIONAL,
    REQUIRED,
    OFF;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// @return the usual one for nothing, null for a code that is none
    public static @Nullable ReasonRule of(@Nullable String code) {
        return code == null || code.isBlank() ? OPTIONAL : find(code).orElse(null);
    }

    static Optional<ReasonRule> find(String code) {
        return Stream.of(values()).filter(one -> one.code().equals(code)).findFirst();
    }
}
