package org.samverk.decisions;

import java.util.Locale;

/// What a decider decides.
public enum Outcome {
    APPROVED,
    DECLINED;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Outcome of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
