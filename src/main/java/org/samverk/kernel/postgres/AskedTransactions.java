package org.samverk.kernel.postgres;

import javax.sql.DataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.TransactionDefinition;

/// Transactions that write are the program's: an act may take a thing out of the sight of whoever acts, and goes on
/// with it. What is read in transactions that only read, or in none, is read for whoever asks.
final class AskedTransactions extends JdbcTransactionManager {
    private static final long serialVersionUID = 1;

    AskedTransactions(DataSource database) {
        super(database);
    }

    @Override
    protected void doBegin(Object transaction, TransactionDefinition definition) {
        if (definition.isReadOnly()) {
            super.doBegin(transaction, definition);
            return;
        }
        Asking.asProgram(() -> {
            super.doBegin(transaction, definition);
            return true;
        });
    }
}
