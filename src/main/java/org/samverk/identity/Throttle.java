package org.samverk.identity;

import java.time.Duration;
import org.samverk.kernel.TimeSource;
import org.springframework.stereotype.Component;

/// Slows down those who guess. An attempt is written down before the secret is looked at, so that many at once do not
/// slip through; never call it in a transaction that a wrong secret rolls back.
@Component
class Throttle {
    static final Duration WINDOW = Duration.ofMinutes(15);
    private static final Duration KEPT = Duration.ofDays(1);
    private final AttemptTable table;
    private final TimeSource time;

    Throttle(AttemptTable table, TimeSource time) {
        this.table = table;
        this.time = time;
    }

    /// What is guessed, and how often within a quarter of an hour it may be wrong. A right password does not wipe out
    /// wrong codes: whoever has the one could guess the other for ever.
    enum Kind {
        PASSWORD("", 8, 50, 100),
        /// Three of a million codes are right at any time.
        CODE(" code", 8, 16, 100);

        private final String suffix;
        private final int both;
        private final int username;
        private final int network;

        Kind(String suffix, int both, int username, int network) {
            this.suffix = suffix;
            this.both = both;
            this.username = username;
            this.network = network;
        }

        private boolean isExceeded(AttemptTable.Count failed) {
            return failed.both() > both || failed.username() > username || failed.network() > network;
        }
    }

    /// Counts one attempt more.
    ///
    /// @return whether it is one too many: then the secret must not be looked at
    boolean isTooMany(Kind kind, String username, Network network) {
        var now = time.instant();
        table.forgetBefore(now.minus(KEPT));
        table.insert(username + kind.suffix, network.text(), now);
        return kind.isExceeded(table.count(username + kind.suffix, network.text(), now.minus(WINDOW)));
    }

    /// The secret was right: those before were slips.
    void forget(Kind kind, String username, Network network) {
        table.forget(username + kind.suffix, network.text());
    }
}
