package org.samverk.chain;

import java.util.Locale;

/// The six steps, in their order.
public enum Step {
    IDEA,
    DISCUSSION,
    DRAFT,
    ADVICE,
    DECISION,
    PAGE;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Step of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
