package org.samverk.people;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samverk.access.PersonRef;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// All SQL of people's cards.
@Repository
class CardTable {
    private final JdbcClient jdbc;

    CardTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Empty for those whom the viewer may not know of, and for those who are shown as former employees.
    Optional<Card> find(@Nullable UUID viewer, UUID person) {
        return jdbc.sql("""
                select d.place, d.skills, d.languages, d.ask_about, d.shows_work, d.manager_id, d.started_on,
                       d.leaves_on, d.directory_fields, d.directory_key is not null as listed
                from people.person d join access.people_visible_to(:viewer) v on v = d.id
                where d.id = :person and d.left_name is null
                """)
                .param("viewer", viewer)
                .param("person", person)
                .query(CardTable::card)
                .optional();
    }

    /// What the person themselves says; what the directory says stays.
    void update(UUID id, Profile profile, Instant at) {
        jdbc.sql("""
                update people.person
                set phone = :phone, email = :email, about = :about, place = :place, skills = :skills,
                    languages = :languages, ask_about = :ask, shows_work = :shows, updated_at = :at
                where id = :id
                """)
                .param("id", id)
                .param("phone", profile.phone())
                .param("email", profile.email())
                .param("about", profile.about())
                .param("place", profile.place())
                .param("skills", profile.skills().toArray(String[]::new))
                .param("languages", profile.languages().toArray(String[]::new))
                .param("ask", profile.askAbout())
                .param("shows", profile.showsWork())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    /// Whom the directory names as manager, when the viewer may know of them and they have not left.
    Optional<PersonRef> manager(@Nullable UUID viewer, UUID person) {
        return jdbc.sql("""
                select p.id, p.username, p.name, p.photo_id
                from people.person d
                join access.principal p on p.id = d.manager_id and p.active
                join access.people_visible_to(:viewer) v on v = p.id
                where d.id = :person
                """)
                .param("viewer", viewer)
                .param("person", person)
                .query(PersonRef::of)
                .optional();
    }

    /// Those who answer to somebody, in the order of their names.
    List<PersonRef> reports(@Nullable UUID viewer, UUID person, int limit) {
        return jdbc.sql("""
                select p.id, p.username, p.name, p.photo_id
                from people.reports_to(:person) r
                join access.principal p on p.id = r and p.active and p.kind = 'member'
                join access.people_visible_to(:viewer) v on v = p.id
                order by p.name collate "sv-SE-x-icu", p.id
                limit :limit
                """)
                .param("viewer", viewer)
                .param("person", person)
                .param("limit", limit)
                .query(PersonRef::of)
                .list();
    }

    private static Card card(ResultSet row, int number) throws SQLException {
        return new Card(
                row.getString("place"),
                List.of(texts(row.getArray("skills"))),
                List.of(texts(row.getArray("languages"))),
                row.getString("ask_about"),
                row.getBoolean("shows_work"),
                row.getObject("manager_id", UUID.class),
                row.getObject("started_on", LocalDate.class),
                row.getObject("leaves_on", LocalDate.class),
                DirectoryField.of(texts(row.getArray("directory_fields"))),
                row.getBoolean("listed"));
    }

    private static String[] texts(Array array) throws SQLException {
        return (String[]) array.getArray();
    }
}
