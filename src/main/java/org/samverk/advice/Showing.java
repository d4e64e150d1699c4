package org.samverk.advice;

import java.util.Locale;
import java.util.stream.Stream;

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

    /// @return the first for a code that is none
    public static Showing of(String code) {
        return Stream.of(values())
                .filter(one -> one.code().equals(code))
                .findFirst()
                .orElse(CLOSED);
    }
}
