package org.samverk.decisions;

import java.util.Locale;

/// How far a request has come.
public enum RequestState {
    REQUESTED,
    SENT_BACK,
    APPROVED,
    DECLINED;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static RequestState of(Outcome outcome) {
        return outcome == Outcome.APPROVED ? APPROVED : DECLINED;
    }

    static RequestState of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
