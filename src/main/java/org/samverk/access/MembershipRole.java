package org.samverk.access;

import java.util.Locale;

/// What a person is in a group. A follower gets its news but sees no more than others do.
public enum MembershipRole {
    ADMINISTRATOR,
    MEMBER,
    FOLLOWER,
    GUEST;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static MembershipRole of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }

    /// Whether the role lets one take part: write, comment, start drafts.
    public boolean takesPart() {
        return this != FOLLOWER;
    }
}
