package org.samverk.kernel.postgres;

import java.util.function.Supplier;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/// Reads as the program itself what is beyond those who ask, where the rules want that: that a text is decided, what a
/// decision says of itself to the reader of a page. Each use is an exception from the second net; the first one,
/// `access.visible_to`, is not concerned.
@Component
public class AsProgram {
    private static final String TELL = "select set_config('samverk.asker', :asker, true)";
    private final RowSecurity security;
    private final DataSource database;
    private final JdbcClient jdbc;

    AsProgram(RowSecurity security, DataSource database, JdbcClient jdbc) {
        this.security = security;
        this.database = database;
        this.jdbc = jdbc;
    }

    public <T> T read(Supplier<T> act) {
        if (!security.isOn() || writes()) {
            return act.get();
        }
        if (!TransactionSynchronizationManager.hasResource(database)) {
            return Asking.asProgram(act);
        }
        // The connection is the transaction's, and has been told who asks. If what is read fails, so does all of it.
        tell(Asking.PROGRAM);
        var found = Asking.asProgram(act);
        tell(Asking.now());
        return found;
    }

    /// Transactions that write are the program's already ([AskedTransactions]).
    private static boolean writes() {
        return TransactionSynchronizationManager.isActualTransactionActive()
                && !TransactionSynchronizationManager.isCurrentTransactionReadOnly();
    }

    private void tell(String asker) {
        jdbc.sql(TELL).param("asker", asker).query(String.class).single();
    }
}
