package org.samverk.audit;

import java.util.Locale;

/// By which way an act came.
public enum Channel {
    /// A page, in a session or before one.
    PAGE,
    /// The API, with an access token.
    TOKEN,
    /// A command on the machine itself.
    COMMAND,
    /// The program by itself: the clock, or work that goes on beside.
    PROGRAM;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Channel of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
