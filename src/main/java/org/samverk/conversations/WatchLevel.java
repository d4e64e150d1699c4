package org.samverk.conversations;

import java.util.Locale;

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

    static WatchLevel of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
