package org.samverk.access;

import java.util.Locale;

/// What a person may do in the whole organisation. What one may do in a group is a [MembershipRole].
public enum Role {
    /// People, groups, roles, mandates, imports.
    ADMINISTRATOR,
    /// Puts pages live (webbredaktör).
    PUBLISHER,
    /// Answers ideas (idéhandläggare).
    HANDLER;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Role of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
