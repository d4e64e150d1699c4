package org.samverk.people;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.samverk.access.PersonRef;
import org.samverk.access.Role;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// All SQL of people.
@Repository
class PersonTable {
    private final JdbcClient jdbc;

    PersonTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    boolean isTaken(String username) {
        return jdbc.sql("""
                select exists (select from access.principal where username = :username)
                       or exists (select from people.person where left_username = :username)
                """).param("username", username).query(Boolean.class).single();
    }

    void insert(UUID id, String title, @Nullable UUID unitId, String phone, String email, Instant at) {
        jdbc.sql("""
                insert into people.person (id, title, unit_id, phone, email, updated_at)
                values (:id, :title, :unit, :phone, :email, :at)
                """)
                .param("id", id)
                .param("title", title)
                .param("unit", unitId)
                .param("phone", phone)
                .param("email", email)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    void updatePosition(UUID id, String title, @Nullable UUID unitId, Instant at) {
        jdbc.sql("update people.person set title = :title, unit_id = :unit, updated_at = :at where id = :id")
                .param("id", id)
                .param("title", title)
                .param("unit", unitId)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    Optional<Person> find(@Nullable UUID viewer, String username) {
        return jdbc.sql("""
                select p.id, p.username, p.name, p.photo_id, p.kind, p.active, p.roles,
                       d.title, d.unit_id, u.name as unit_name,
                       case when d.left_name is null then d.phone else '' end as phone,
                       case when d.left_name is null then d.email else '' end as email,
                       case when d.left_name is null then d.about end as about
                from access.principal p
                join access.people_visible_to(:viewer) v on v = p.id
                join people.person d on d.id = p.id
                left join people.unit u on u.id = d.unit_id
                where p.username = :username
                """)
                .param("viewer", viewer)
                .param("username", username)
                .query(PersonTable::person)
                .optional();
    }

    /// @param since the day after which they must have begun, when they must be new
    /// @param left  whether those who have left are there too
    List<Person> list(
            @Nullable UUID viewer,
            PeopleQuery query,
            @Nullable NameCursor after,
            @Nullable LocalDate since,
            boolean left,
            int limit) {
        return jdbc.sql("""
                select p.id, p.username, p.name, p.photo_id, p.kind, p.active, p.roles,
                       d.title, d.unit_id, u.name as unit_name, case when d.left_name is null then d.phone else '' end as phone,
                       case when d.left_name is null then d.email else '' end as email, null as about
                from access.principal p
                join access.people_visible_to(:viewer) v on v = p.id
                join people.person d on d.id = p.id
                left join people.unit u on u.id = d.unit_id
                where (p.active or :left)
                  and (cast(:unit as uuid) is null or d.unit_id in (select people.unit_tree(:unit)))
                  and (cast(:pattern as text) is null or p.name ilike :pattern or d.title ilike :pattern
                       or u.name ilike :pattern or p.username like :pattern)
                  and (cast(:skill as text) is null
                       or people.terms(d.skills) @@ to_tsquery('simple', :skill))
                  and (cast(:language as text) is null
                       or people.terms(d.languages) @@ to_tsquery('simple', :language))
                  and (cast(:title as text) is null
                       or people.terms(array[d.title]) @@ to_tsquery('simple', :title))
                  and (cast(:place as text) is null
                       or people.terms(array[d.place]) @@ to_tsquery('simple', :place))
                  and (cast(:since as date) is null or d.started_on > :since)
                  and (cast(:name as text) is null
                       or (p.name collate "sv-SE-x-icu", p.id) > (cast(:name as text) collate "sv-SE-x-icu", :id))
                order by p.name collate "sv-SE-x-icu", p.id
                limit :limit
                """)
                .param("viewer", viewer)
                .param("left", left)
                .param("unit", query.unitId())
                .param("pattern", pattern(query.words()))
                .param("skill", Terms.beginnings(query.traits().skill()))
                .param("language", Terms.beginnings(query.traits().language()))
                .param("title", Terms.beginnings(query.traits().title()))
                .param("place", Terms.beginnings(query.traits().place()))
                .param("since", since)
                .param("name", after == null ? null : after.name())
                .param("id", after == null ? null : after.id())
                .param("limit", limit)
                .query(PersonTable::person)
                .list();
    }

    Set<DirectoryField> directoryFields(UUID person) {
        return DirectoryField.of(jdbc.sql("select directory_fields from people.person where id = :person")
                .param("person", person)
                .query((row, number) ->
                        (String[]) row.getArray("directory_fields").getArray())
                .single());
    }

    /// How many active administrators there are besides this person; they are locked until the transaction
    /// ends.
    int lockOtherAdministrators(UUID person) {
        return (int) jdbc
                .sql("select id from access.principal where 'administrator' = any(roles) and active for update")
                .query(UUID.class)
                .list()
                .stream()
                .filter(other -> !other.equals(person))
                .count();
    }

    private static @Nullable String pattern(@Nullable String words) {
        if (words == null || words.isBlank()) {
            return null;
        }
        var plain = words.replaceAll("\\p{Cntrl}", " ").strip();
        return "%" + plain.replaceAll("([\\\\%_])", "\\\\$1") + "%";
    }

    static Person person(ResultSet row, int number) throws SQLException {
        return new Person(
                PersonRef.of(row, number),
                row.getString("kind").equals("guest"),
                row.getBoolean("active"),
                roles(row),
                row.getString("title"),
                row.getObject("unit_id", UUID.class),
                row.getString("unit_name"),
                row.getString("phone"),
                row.getString("email"),
                row.getString("about"));
    }

    private static Set<Role> roles(ResultSet row) throws SQLException {
        return Stream.of((String[]) row.getArray("roles").getArray())
                .map(Role::of)
                .collect(Collectors.toUnmodifiableSet());
    }
}
