package org.samverk.access;

import java.util.Locale;

/// For whom a subject is meant.
public enum Audience {
    /// Everybody, visitors of the public web too.
    PUBLIC,
    /// All employees, and guests of the group of the subject.
    ORGANISATION,
    /// The group of the subject, as its [Visibility] says.
    GROUP,
    /// The members of the group of the subject, and nobody else, however open the group is.
    MEMBERS,
    /// Its owner, and those with a grant.
    OWNER,
    /// Nobody: what is kept for the day on which it is shown again.
    NOBODY;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Audience of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
