package org.samverk.publicweb;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.samverk.kernel.Cursor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// All SQL of reported faults. Who calls has asked whether the reader is a publisher.
@Repository
class FaultTable {
    private final JdbcClient jdbc;

    FaultTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(UUID id, String address, String words, String contact, Instant at) {
        jdbc.sql("""
                insert into publicweb.fault (id, address, words, contact, created_at, changed_at)
                values (:id, :address, :words, :contact, :at, :at)
                """)
                .param("id", id)
                .param("address", address)
                .param("words", words)
                .param("contact", contact)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    /// Those that are not settled, the oldest first.
    List<Fault> open(Cursor after, int limit) {
        return jdbc.sql("""
                select * from publicweb.fault
                where state <> 'settled' and (:start or (created_at, id) > (:at, :id))
                order by created_at, id limit :limit
                """)
                .param("start", after.equals(Cursor.START))
                .param("at", after.at().atOffset(ZoneOffset.UTC))
                .param("id", after.id())
                .param("limit", limit)
                .query(FaultTable::fault)
                .list();
    }

    /// Those that are, the last one first.
    List<Fault> settled(Cursor before, int limit) {
        return jdbc.sql("""
                select * from publicweb.fault
                where state = 'settled' and (changed_at, id) < (:at, :id)
                order by changed_at desc, id desc limit :limit
                """)
                .param("at", before.at().atOffset(ZoneOffset.UTC))
                .param("id", before.id())
                .param("limit", limit)
                .query(FaultTable::fault)
                .list();
    }

    Optional<Fault> find(UUID id) {
        return jdbc.sql("select * from publicweb.fault where id = :id")
                .param("id", id)
                .query(FaultTable::fault)
                .optional();
    }

    int countOpen() {
        return jdbc.sql("""
                select count(*) from (select from publicweb.fault where state <> 'settled' limit 100) f
                """).query(Integer.class).single();
    }

    void change(UUID id, FaultState state, String note, UUID handler, Instant at) {
        jdbc.sql("""
                update publicweb.fault set state = :state, note = :note, handler_id = :handler, changed_at = :at
                where id = :id
                """)
                .param("id", id)
                .param("state", state.code())
                .param("note", note)
                .param("handler", handler)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    Set<UUID> publishers() {
        return jdbc.sql("select id from access.principal where 'publisher' = any(roles) and active")
                .query(UUID.class)
                .set();
    }

    void forgetContacts(Instant settledBefore) {
        jdbc.sql("""
                update publicweb.fault set contact = ''
                where state = 'settled' and changed_at < :limit and contact <> ''
                """).param("limit", settledBefore.atOffset(ZoneOffset.UTC)).update();
    }

    private static Fault fault(ResultSet row, int number) throws SQLException {
        return new Fault(
                row.getObject("id", UUID.class),
                row.getString("address"),
                row.getString("words"),
                row.getString("contact"),
                FaultState.of(row.getString("state")).orElseThrow(),
                row.getString("note"),
                row.getObject("handler_id", UUID.class),
                row.getTimestamp("created_at").toInstant(),
                row.getTimestamp("changed_at").toInstant());
    }
}
