package org.samverk.conversations;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// What a person has said about being told of one conversation. Who has said nothing is told when it is theirs, or when
/// they have taken part in it.
public enum WatchLevel {
    /// Be told of everything that is said.
    FOLLOW,
    /// Be told of nothing but mentions.
    MUTE;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<WatchLevel> find(String code) {
        return Stream.of(values()).filter(level -> level.code().equals(code)).findFirst();
    }

    static WatchLevel of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
