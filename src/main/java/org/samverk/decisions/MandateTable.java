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

    UUID insert(MandateFields fields) {
        var reach = fields.reach();
        return jdbc.sql("""
                insert into decisions.mandate
                    (number, title, text, board, role_title, person_id, valid_from, valid_to, unit_id, substitute_id,
                     substitute_unit_id, substitute_role, limits, amount_limit)
                values (:number, :title, :text, :board, :role, :person, :from, :to, :unit, :substitute,
                        :substituteUnit, :substituteRole, :limits, :amount)
                returning id
                """)
                .param("number", fields.number())
                .param("title", fields.title())
                .param("text", fields.text())
                .param("board", fields.board())
                .param("role", fields.roleTitle())
                .param("person", fields.personId())
                .param("from", fields.validFrom())
                .param("to", fields.validTo())
                .param("unit", reach.unitId())
                .param("substitute", reach.substituteId())
                .param("substituteUnit", reach.substituteUnitId())
                .param("substituteRole", reach.substituteRole())
                .param("limits", reach.limits())
                .param("amount", reach.amountLimit())
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
                where :day between valid_from and coalesce(valid_to, 'infinity')
                  and (person_id is not null or substitute_id is not null)
                order by coalesce(person_name, substitute_name), number, id
                """).param("day", day).query(MandateTable::mandate).list();
    }

    /// The group's administrators, by name.
    List<PersonRef> administrators(UUID groupId) {
        return jdbc.sql("""
                select p.id, p.username, p.name, p.photo_id
                from access.membership m join access.principal p on p.id = m.person_id
                where m.group_id = :group and m.role = 'administrator' and p.active
                order by p.name, p.id
                """).param("group", groupId).query(PersonRef::of).list();
    }

    private static Mandate mandate(ResultSet row, int number) throws SQLException {
        return new Mandate(
                row.getObject("id", UUID.class),
                row.getString("number"),
                row.getString("title"),
                row.getString("text"),
                row.getString("board"),
                row.getString("role_title"),
                PersonRef.ofNullable(row, "person_"),
                row.getString("unit_name"),
                PersonRef.ofNullable(row, "substitute_"),
                row.getString("substitute_role"),
                row.getString("limits"),
                row.getObject("amount_limit", Long.class),
                row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_to", LocalDate.class));
    }
}
