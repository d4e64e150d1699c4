package org.samverk.documents;

import java.util.Locale;

/// Whether a text is still being worked on (arbetsmaterial) or has been made final (upprättad handling, TF 2 kap.).
public enum DraftState {
    WORKING,
    FINALISED;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static DraftState of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
