package org.samverk.decisions;

import java.util.Locale;

/// What a later entry does to an earlier one.
public enum Relation {
    /// An obvious mistake in writing is put right (rättelse, FL 36 §).
    CORRECTION,
    /// The matter is decided anew (omprövning, FL 37–39 §§).
    RECONSIDERATION;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Relation of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
