package org.samverk.web;

import java.io.IOException;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What the program stands on fails it for a time: nothing is wrong with what was asked, and it will work again.
enum Outage {
    /// A disk has no room left.
    FULL("web.error.full"),
    /// The database does not answer, or takes no more.
    AWAY("web.error.away");

    private static final String DISK_FULL = "53100";
    private static final String SYSTEM_SAYS_FULL = "No space left on device";

    private final String key;

    Outage(String key) {
        this.key = key;
    }

    /// What people are told.
    String key() {
        return key;
    }

    /// Looks for it among the causes. Connections that break (08), resources that are used up (53) and a server that
    /// ends (57P) are classes of states in PostgreSQL's appendix A.
    static Optional<Outage> of(@Nullable Throwable failure) {
        for (var cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof IOException
                    && String.valueOf(cause.getMessage()).contains(SYSTEM_SAYS_FULL)) {
                return Optional.of(FULL);
            }
            if (cause instanceof SQLException sql) {
                var state = String.valueOf(sql.getSQLState());
                if (state.equals(DISK_FULL)) {
                    return Optional.of(FULL);
                }
                if (state.matches("08.*|53.*|57P.*") || sql instanceof SQLTransientConnectionException) {
                    return Optional.of(AWAY);
                }
            }
        }
        return Optional.empty();
    }
}
