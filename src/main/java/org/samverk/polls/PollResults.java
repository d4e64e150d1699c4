package org.samverk.polls;

import java.util.Locale;
import java.util.stream.Stream;

/// When the figures of a poll show.
public enum PollResults {
    /// To those who have voted, and to all when it has closed.
    VOTED,
    ALWAYS,
    /// When it has closed, to all.
    CLOSED;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// @return the first for a code that is none
    public static PollResults of(String code) {
        return Stream.of(values())
                .filter(one -> one.code().equals(code))
                .findFirst()
                .orElse(VOTED);
    }
}
