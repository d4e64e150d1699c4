package org.samverk.coediting;

import java.util.Locale;

/// What became of a remark.
public enum RemarkState {
    OPEN,
    /// Dealt with.
    RESOLVED,
    /// What it proposed stands in the text.
    ACCEPTED,
    /// What it proposed was turned down.
    REJECTED;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static RemarkState of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
