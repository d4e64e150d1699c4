package org.samverk.advice;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// When the results show.
public enum Showing {
    /// When it has closed, to all.
    CLOSED,
    /// To those who have answered, and to all when it has closed.
    ANSWERED,
    ALWAYS;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// @return the usual one for nothing, null for a code that is none
    public static @Nullable Showing of(@Nullable String code) {
        return code == null || code.isBlank() ? CLOSED : find(code).orElse(null);
    }

    static Optional<Showing> find(String code) {
        return Stream.of(values()).filter(one -> one.code().equals(code)).findFirst();
    }
}
