package org.samverk.web;

import java.io.IOException;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.samverk.kernel.FilesAwayException;
import org.springframework.http.HttpStatus;
import org.springframework.transaction.TransactionSystemException;

/// What the program stands on fails it for a time: nothing is wrong with what was asked, and it will work again.
enum Outage {
    /// A disk has no room left.
    FULL("web.error.full", HttpStatus.SERVICE_UNAVAILABLE),
    /// The database does not answer, or takes no more.
    AWAY("web.error.away", HttpStatus.SERVICE_UNAVAILABLE),
    /// The storage of files does not answer. No 503: a balancer takes that for a node that is not ready, and would take
    /// all of them for gone (docs/operations.md).
    FILES_AWAY("web.error.filesAway", HttpStatus.GATEWAY_TIMEOUT);

    private static final String DISK_FULL = "53100";
    private static final String SYSTEM_SAYS_FULL = "No space left on device";

    private final String key;
    private final HttpStatus status;

    Outage(String key, HttpStatus status) {
        this.key = key;
        this.status = status;
    }

    HttpStatus status() {
        return status;
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
            if (cause instanceof FilesAwayException) {
                return Optional.of(FILES_AWAY);
            }
            // A connection that broke cannot be rolled back either, and that is all that its transaction tells.
            if (cause instanceof TransactionSystemException lost && lost.getApplicationException() != null) {
                return of(lost.getApplicationException());
            }
            if (cause instanceof SQLException sql && ofDatabase(sql).isPresent()) {
                return ofDatabase(sql);
            }
        }
        return Optional.empty();
    }

    private static Optional<Outage> ofDatabase(SQLException failure) {
        var state = String.valueOf(failure.getSQLState());
        if (state.equals(DISK_FULL)) {
            return Optional.of(FULL);
        }
        return state.matches("08.*|53.*|57P.*") || failure instanceof SQLTransientConnectionException
                ? Optional.of(AWAY)
                : Optional.empty();
    }
}
