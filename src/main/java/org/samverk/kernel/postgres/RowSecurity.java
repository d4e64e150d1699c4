package org.samverk.kernel.postgres;

import java.sql.Connection;
import java.sql.SQLException;
import org.flywaydb.core.api.callback.Callback;
import org.flywaydb.core.api.callback.Context;
import org.flywaydb.core.api.callback.Event;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/// Whether PostgreSQL itself refuses rows that whoever asks may not see: switched when the schema is up to date, by its
/// owner. A command beside the program finds it as the program has it.
@Component
class RowSecurity implements Callback {
    private static final Logger LOG = LoggerFactory.getLogger(RowSecurity.class);
    private final boolean wanted;
    private final boolean command;
    private final Database database;
    private volatile boolean on;
    private volatile @Nullable String role;

    RowSecurity(
            @Value("${samverk.row-security:off}") boolean wanted,
            @Value("${samverk.command:}") String command,
            Database database) {
        this.wanted = wanted;
        this.command = !command.isBlank();
        this.database = database;
    }

    /// Whether connections must say who asks.
    boolean isOn() {
        return on;
    }

    /// What connections work as, when they come in as the owner, whom no policy binds; null when they do not.
    @Nullable
    String role() {
        return role;
    }

    @Override
    public boolean supports(Event event, @Nullable Context context) {
        return event == Event.AFTER_MIGRATE;
    }

    @Override
    public boolean canHandleInTransaction(Event event, Context context) {
        return true;
    }

    @Override
    public String getCallbackName() {
        return "rowSecurity";
    }

    @Override
    public void handle(Event event, Context context) {
        try {
            settle(new GuardedTables(context.getConnection()), context.getConnection());
        } catch (SQLException e) {
            throw new IllegalStateException("Row security could not be switched", e);
        }
    }

    private void settle(GuardedTables tables, Connection owner) throws SQLException {
        boolean alone = database.app().user().equals(database.owner().user());
        boolean before = tables.guarded();
        on = command ? before : wanted;
        if (alone && on) {
            var found = new GuardedRole(owner).ensure();
            role = found.orElse(null);
            on = found.isPresent();
        }
        // Where the program comes in as the owner no policy binds it, and another node may have it on.
        if (!command && on != before && (on || !alone)) {
            tables.guard(on);
        }
        if (on) {
            LOG.info("PostgreSQL refuses rows that whoever asks may not see");
        }
    }
}
