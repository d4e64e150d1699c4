package org.samverk.notifications;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// How much of a group somebody wants to hear of. Who is mentioned hears of it at each of them.
public enum Level {
    /// Nothing but mentions and what asks something of the person.
    MUTED,
    /// What concerns the person: answers, mentions, what became of what they wrote.
    NORMAL,
    /// Each new post too.
    EVERY;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// @return empty when there is no such level
    public static Optional<Level> find(String code) {
        return Stream.of(values()).filter(level -> level.code().equals(code)).findFirst();
    }
}
