package org.samverk.web;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.samverk.access.Actor;
import org.samverk.access.PersonRef;
import org.samverk.access.Role;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// One query a request: who it is, with the roles of this moment, and what they chose.
@Repository
class ViewerTable {
    private final JdbcClient jdbc;

    ViewerTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    record Row(
            Actor actor,
            PersonRef person,
            @Nullable String language,
            @Nullable String scheme) {}

    Optional<Row> find(UUID person) {
        return jdbc.sql("""
                select p.id, p.kind, p.roles, p.username, p.name, p.photo_id, c.language, c.scheme
                from access.principal p left join web.preference c on c.person_id = p.id
                where p.id = :id and p.active and p.kind <> 'system'
                """).param("id", person).query(ViewerTable::row).optional();
    }

    void prefer(UUID person, @Nullable String language, @Nullable String scheme) {
        jdbc.sql("""
                insert into web.preference (person_id, language, scheme) values (:person, :language, :scheme)
                on conflict (person_id) do update set language = excluded.language, scheme = excluded.scheme
                """)
                .param("person", person)
                .param("language", language)
                .param("scheme", scheme)
                .update();
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        var person = PersonRef.of(row, number);
        return new Row(actor(row, person.id()), person, row.getString("language"), row.getString("scheme"));
    }

    private static Actor actor(ResultSet row, UUID id) throws SQLException {
        if (row.getString("kind").equals("guest")) {
            return new Actor.Guest(id);
        }
        Set<Role> roles = Stream.of((String[]) row.getArray("roles").getArray())
                .map(Role::of)
                .collect(Collectors.toSet());
        return new Actor.Member(id, roles);
    }
}
