package org.samverk.cast;

import java.util.Map;
import java.util.TreeMap;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/// How many rows PostgreSQL reads of each large table while something is done: what a plan is worth, whatever its
/// shape.
@TestComponent
public class Reads {
    /// Reading a table of fewer rows from end to end is quick, and rightly what the planner does.
    private static final int LARGE = 2000;

    /// What is counted.
    public enum How {
        FROM_END_TO_END("pg_stat_get_xact_tuples_returned(c.oid)"),
        /// Of an index, whether or not the row itself was looked at.
        ON_INDEXES("""
                (select coalesce(sum(pg_stat_get_xact_tuples_returned(i.indexrelid)), 0)
                 from pg_index i where i.indrelid = c.oid)
                """);

        private final String sql;

        How(String sql) {
            this.sql = sql;
        }
    }

    private final JdbcClient jdbc;
    private final TransactionTemplate transactions;

    Reads(JdbcClient jdbc, TransactionTemplate transactions) {
        this.jdbc = jdbc;
        this.transactions = transactions;
    }

    /// Does the act in a transaction that is rolled back, and so only what this thread does in it is counted.
    ///
    /// @return the tables of which rows were read
    public Map<String, Long> during(How how, Runnable act) {
        return transactions.execute(status -> {
            status.setRollbackOnly();
            // The server goes on counting from what it has not yet told others of the transactions before.
            var before = counts(how);
            act.run();
            var rows = counts(how);
            before.forEach((table, count) -> rows.merge(table, -count, Long::sum));
            rows.values().removeIf(count -> count == 0);
            return rows;
        });
    }

    private Map<String, Long> counts(How how) {
        var rows = new TreeMap<String, Long>();
        jdbc.sql("""
                select c.oid::regclass::text as name, %s as rows from pg_class c
                where c.relkind = 'r' and c.reltuples >= :large
                """.formatted(how.sql)).param("large", LARGE).query(row -> {
            rows.put(row.getString("name"), row.getLong("rows"));
        });
        return rows;
    }
}
