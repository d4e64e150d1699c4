package org.samverk.chain;

import java.util.Locale;

/// How one subject led to another.
public enum LinkKind {
    /// A post or comment became an idea.
    BECAME,
    /// An idea or post led to a draft.
    DRAFTED,
    /// People were asked for advice about it; carries the hash of a draft's revision.
    ADVISED,
    /// A draft revision was put before a decider; carries the revision's hash.
    PUT_FORWARD,
    /// Advice on the revision that is put forward is before the decider; carries the revision's hash.
    INFORMED,
    /// A decision was published as a page; carries the hash of what was published.
    PUBLISHED,
    /// An idea was merged into another one that says the same.
    MERGED;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
