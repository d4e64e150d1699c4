package org.samverk.audit;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// To whom or to what something was done. Names of people and titles of subjects are looked up as they are when the
/// entry is written.
///
/// @param words what has no key of its own, a setting say; empty for nothing. Every administrator reads them
public record Target(@Nullable UUID person, @Nullable UUID subject, String words) {
    private static final int LONGEST = 500;

    public Target {
        words = words.length() > LONGEST ? words.substring(0, LONGEST) : words;
    }

    public static Target person(@Nullable UUID person) {
        return new Target(person, null, "");
    }

    /// A group, a page, or anything else that has its row in `access.subject`.
    public static Target subject(UUID subject) {
        return new Target(null, subject, "");
    }

    public static Target words(String words) {
        return new Target(null, null, words);
    }

    /// What was done to a person in a group, or with a page.
    public Target in(UUID place) {
        return new Target(person, place, words);
    }

    public Target saying(String more) {
        return new Target(person, subject, more);
    }
}
