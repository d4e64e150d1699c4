package org.samverk.notifications.web;

import java.util.Locale;

/// @param digest whether it is about the digest, not about letters that come at once
public record UnsubscribePage(String token, boolean digest, State state) {
    public enum State {
        ASKED,
        ENDED,
        RENEWED
    }

    public String key(String part) {
        return "notifications.unsubscribe." + (digest ? "digest" : "atOnce") + "."
                + state.name().toLowerCase(Locale.ROOT) + "." + part;
    }

    /// Where its one button leads.
    public String action() {
        return "/unsubscribe/" + token + (state == State.ENDED ? "/undo" : "");
    }
}
