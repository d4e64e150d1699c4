package org.samverk.search;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// What waits to be indexed.
@Repository
class PendingTable {
    /// Where the triggers tell that something waits.
    static final String CHANNEL = "samverk_search";

    private final JdbcClient jdbc;

    PendingTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// @param kind `subject`, `thread` (a subject with all that is said about it), `part` or `person`
    record Pending(long number, String kind, UUID id) {}

    /// Whether this transaction is the only one, on all nodes, that writes the index: what is read later is written
    /// later.
    boolean lock() {
        return jdbc.sql("select pg_try_advisory_xact_lock(7240110)")
                .query(Boolean.class)
                .single();
    }

    /// Waits until this transaction is that one.
    void awaitLock() {
        jdbc.sql("select pg_advisory_xact_lock(7240110)").query().singleRow();
    }

    List<Pending> oldest(int limit) {
        return jdbc.sql("select number, kind, id from search.pending order by number limit :limit")
                .param("limit", limit)
                .query(Pending.class)
                .list();
    }

    void delete(List<Pending> done) {
        jdbc.sql("delete from search.pending where number = any(:numbers)")
                .param("numbers", done.stream().map(Pending::number).toArray(Long[]::new))
                .update();
    }

    long count() {
        return jdbc.sql("select count(*) from search.pending").query(Long.class).single();
    }

    /// For how many seconds the oldest has waited, 0 when nothing does.
    double late() {
        return jdbc.sql("select coalesce(extract(epoch from now() - min(since)), 0) from search.pending")
                .query(Double.class)
                .single();
    }
}
