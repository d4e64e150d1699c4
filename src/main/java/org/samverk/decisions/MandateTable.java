package org.samverk.decisions;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.samverk.access.PersonRef;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class MandateTable {
    private final JdbcClient jdbc;

    MandateTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    UUID insert(MandateFields fields, LocalDate validFrom) {
        return jdbc.sql("""
                insert into decisions.mandate
                    (number, title, text, board, role_title, person_id, valid_from, valid_to)
                values (:number, :title, :text, :board, :role, :person, :from, :to)
                returning id
                """)
                .param("number", fields.number())
                .param("title", fields.title())
                .param("text", fields.text())
                .param("board", fields.board())
                .param("role", fields.roleTitle())
                .param("person", fields.personId())
                .param("from", validFrom)
                .param("to", fields.validTo())
                .query(UUID.class)
                .single();
    }

    int end(UUID id, LocalDate lastDay) {
        return jdbc.sql("update decisions.mandate set valid_to = greatest(:day, valid_from) where id = :id")
                .param("id", id)
                .param("day", lastDay)
                .update();
    }

    Optional<Mandate> find(UUID id) {
        return jdbc.sql("select * from decisions.mandate_shown where id = :id")
                .param("id", id)
                .query(MandateTable::mandate)
                .optional();
    }

    List<Mandate> all() {
        return jdbc.sql("select * from decisions.mandate_shown order by board, number, valid_from desc, id")
                .query(MandateTable::mandate)
                .list();
    }

    List<Mandate> validOn(LocalDate day) {
        return jdbc.sql("""
                select * from decisions.mandate_shown
                where :day between valid_from and coalesce(valid_to, 'infinity') and person_active
                order by person_name, number, id
                """).param("day", day).query(MandateTable::mandate).list();
    }

    private static Mandate mandate(ResultSet row, int number) throws SQLException {
        return new Mandate(
                row.getObject("id", UUID.class),
                row.getString("number"),
                row.getString("title"),
                row.getString("text"),
                row.getString("board"),
                row.getString("role_title"),
                PersonRef.of(row, "person_"),
                row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_to", LocalDate.class));
    }
}
