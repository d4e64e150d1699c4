package org.samverk.mail;

import java.util.Locale;

/// What becomes of a letter that came in.
enum Verdict {
    /// It stands as a comment.
    TAKEN,
    /// It had come before.
    REPEATED,
    /// A program wrote it: an absence, a bounce, a list. Nothing answers it, so that no two programs talk for ever.
    AUTOMATIC,
    /// It is to no address of ours.
    STRAY,
    /// The sender's own mail server says that it is not from there.
    FORGED,
    /// Its sender is not whom the address was given to.
    NOT_YOURS,
    /// The letter that it answers is too old, or what that was about is no longer theirs to see.
    GONE,
    /// They see it and may not say anything there.
    NOT_ALLOWED,
    EMPTY,
    TOO_LONG;

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// Whether the sender is told why it was not taken.
    boolean isAnswered() {
        return this == NOT_YOURS || this == GONE || this == NOT_ALLOWED || this == EMPTY || this == TOO_LONG;
    }
}
