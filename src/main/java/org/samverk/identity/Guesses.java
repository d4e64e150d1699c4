package org.samverk.identity;

import java.time.Duration;
import java.time.Instant;
import org.samverk.kernel.TimeSource;
import org.springframework.stereotype.Component;

/// Slows down those who guess secrets that no name goes with: access tokens, links that work once, and passkeys. What
/// counts is how many different ones were wrong: a program that asks again and again with a token that has run out
/// guesses nothing.
@Component
class Guesses {
    static final int MOST = 100;
    private static final Duration WINDOW = Duration.ofMinutes(15);
    private final AttemptTable table;
    private final TimeSource time;

    Guesses(AttemptTable table, TimeSource time) {
        this.table = table;
        this.time = time;
    }

    enum Kind {
        TOKEN("token"),
        LINK("link"),
        PASSKEY("passkey");

        private final String code;

        Kind(String code) {
            this.code = code;
        }

        /// What the attempts from a network are kept under, apart from those at names.
        String at(Network network) {
            return code + " " + network.text();
        }
    }

    /// Whether so many were wrong from there that secrets are not looked at any more.
    boolean areTooMany(Kind kind, Network network) {
        return table.countDifferent(kind.at(network), since()) >= MOST;
    }

    /// Remembers that a secret was wrong.
    void add(Kind kind, Network network, Secret secret) {
        table.insertNew(secret.hash().substring(0, 16), kind.at(network), time.instant(), since());
    }

    Instant since() {
        return time.instant().minus(WINDOW);
    }
}
