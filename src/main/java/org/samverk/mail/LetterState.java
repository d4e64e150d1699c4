package org.samverk.mail;

import java.util.Locale;

/// What has become of a letter.
public enum LetterState {
    QUEUED,
    SENDING,
    /// The server has got all of it but for the dot that ends it, or that dot too.
    HANDED,
    SENT,
    /// There was no mail server: it stays here.
    KEPT,
    /// Nothing was left to say when it was to be sent.
    DROPPED,
    /// The server refused it for good.
    REFUSED,
    /// The server never said whether it took it: it is not sent again by itself.
    UNCERTAIN,
    /// It could not be written, however often that was tried.
    FAILED;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static LetterState of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }

    /// Whether an administrator may have it sent again.
    public boolean canBeSentAgain() {
        return this == KEPT || this == REFUSED || this == UNCERTAIN || this == FAILED;
    }
}
