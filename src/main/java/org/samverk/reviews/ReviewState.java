package org.samverk.reviews;

import java.util.Locale;

/// How the review of a draft stands.
public enum ReviewState {
    /// Nobody has asked for one, or it was broken off.
    NONE,
    /// It is somebody's turn.
    UNDERWAY,
    /// Somebody asks for changes.
    CHANGES,
    /// All have said yes to the text as it stands.
    APPROVED;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
