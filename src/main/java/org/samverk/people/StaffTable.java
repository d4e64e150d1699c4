package org.samverk.people;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// People and units as the directory brings them: many rows a statement.
@Repository
class StaffTable {
    private final JdbcClient jdbc;

    StaffTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// All employees, those who have left too; the key of those whom the directory does not know is empty.
    List<StaffRecord> all() {
        return jdbc.sql("""
                select p.id, coalesce(d.directory_key, '') as directory_key, coalesce(d.left_username, p.username) as username,
                       coalesce(d.left_name, p.name) as name, d.title, d.unit_id, d.phone, d.email, d.place,
                       d.manager_id, d.started_on, d.leaves_on, d.directory_fields, p.active, d.closed_by,
                       'administrator' = any(p.roles) as governs
                from people.person d join access.principal p on p.id = d.id
                where p.kind = 'member'
                """).query(StaffTable::staff).list();
    }

    /// Every user name that is or was somebody's.
    List<String> usernames() {
        return jdbc.sql("""
                select username from access.principal where kind <> 'unnamed'
                union
                select left_username from people.person where left_username is not null
                """).query(String.class).list();
    }

    List<StaffUnit> units() {
        return jdbc.sql("select id, parent_id, name, code from people.unit")
                .query(StaffUnit.class)
                .list();
    }

    List<UUID> keys(int count) {
        return jdbc.sql("select uuidv7() from generate_series(1, :count)")
                .param("count", count)
                .query(UUID.class)
                .list();
    }

    void insertUnits(List<StaffUnit> units) {
        units(units, """
                insert into people.unit (id, parent_id, name, code)
                select * from unnest(:ids::uuid[], :parents::uuid[], :names::text[], :codes::text[])
                """);
    }

    void updateUnits(List<StaffUnit> units) {
        units(units, """
                update people.unit u set parent_id = n.parent, name = n.name, code = n.code
                from unnest(:ids::uuid[], :parents::uuid[], :names::text[], :codes::text[]) n (id, parent, name, code)
                where u.id = n.id
                """);
    }

    void insertPeople(List<StaffRecord> people, Instant at) {
        jdbc.sql("""
                with come as (
                    insert into access.principal (id, kind, username, name)
                    select n.id, 'member', n.username, n.name
                    from unnest(:ids::uuid[], :usernames::text[], :names::text[]) n (id, username, name))
                insert into people.person (id, updated_at) select unnest(:ids::uuid[]), :at
                """)
                .param("ids", column(people, StaffRecord::id, UUID[]::new))
                .param("usernames", column(people, StaffRecord::username, String[]::new))
                .param("names", column(people, StaffRecord::name, String[]::new))
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    void updatePeople(List<StaffRecord> people, Instant at) {
        jdbc.sql("""
                update people.person d
                set directory_key = n.key, title = n.title, unit_id = n.unit, phone = n.phone, email = n.email,
                    place = n.place, manager_id = n.manager, started_on = n.started, leaves_on = n.leaves,
                    directory_fields = string_to_array(n.fields, ' '), updated_at = :at
                from unnest(:ids::uuid[], :keys::text[], :titles::text[], :units::uuid[], :phones::text[],
                            :emails::text[], :places::text[], :managers::uuid[], :started::text[]::date[], :leaves::text[]::date[],
                            :fields::text[])
                     n (id, key, title, unit, phone, email, place, manager, started, leaves, fields)
                where d.id = n.id
                """)
                .param("ids", column(people, StaffRecord::id, UUID[]::new))
                .param("keys", column(people, StaffRecord::key, String[]::new))
                .param("titles", column(people, StaffRecord::title, String[]::new))
                .param("units", column(people, StaffRecord::unitId, UUID[]::new))
                .param("phones", column(people, StaffRecord::phone, String[]::new))
                .param("emails", column(people, StaffRecord::email, String[]::new))
                .param("places", column(people, StaffRecord::place, String[]::new))
                .param("managers", column(people, StaffRecord::managerId, UUID[]::new))
                .param("started", column(people, person -> text(person.startedOn()), String[]::new))
                .param("leaves", column(people, person -> text(person.leavesOn()), String[]::new))
                .param("fields", column(people, StaffTable::fields, String[]::new))
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    /// Names of those who are shown by them.
    void rename(List<StaffRecord> people) {
        jdbc.sql("""
                with named as (select * from unnest(:ids::uuid[], :names::text[]) n (id, name)),
                left_ones as (
                    update people.person d set left_name = n.name
                    from named n where d.id = n.id and d.left_name is not null
                    returning d.id)
                update access.principal p set name = n.name
                from named n
                where p.id = n.id and p.name <> n.name and p.id not in (select id from left_ones)
                """)
                .param("ids", column(people, StaffRecord::id, UUID[]::new))
                .param("names", column(people, StaffRecord::name, String[]::new))
                .update();
    }

    private void units(List<StaffUnit> units, String sql) {
        jdbc.sql(sql)
                .param("ids", column(units, StaffUnit::id, UUID[]::new))
                .param("parents", column(units, StaffUnit::parentId, UUID[]::new))
                .param("names", column(units, StaffUnit::name, String[]::new))
                .param("codes", column(units, StaffUnit::code, String[]::new))
                .update();
    }

    private static <R, T> T[] column(
            List<R> rows, Function<R, @Nullable T> value, java.util.function.IntFunction<T[]> array) {
        return rows.stream().map(value).toArray(array);
    }

    private static @Nullable String text(@Nullable LocalDate day) {
        return day == null ? null : day.toString();
    }

    private static String fields(StaffRecord person) {
        return person.directory().stream().map(DirectoryField::code).sorted().collect(Collectors.joining(" "));
    }

    private static StaffRecord staff(ResultSet row, int number) throws SQLException {
        return new StaffRecord(
                row.getObject("id", UUID.class),
                row.getString("directory_key"),
                row.getString("username"),
                row.getString("name"),
                row.getString("title"),
                row.getObject("unit_id", UUID.class),
                row.getString("phone"),
                row.getString("email"),
                row.getString("place"),
                row.getObject("manager_id", UUID.class),
                row.getObject("started_on", LocalDate.class),
                row.getObject("leaves_on", LocalDate.class),
                DirectoryField.of((String[]) row.getArray("directory_fields").getArray()),
                row.getBoolean("active"),
                row.getString("closed_by"),
                row.getBoolean("governs"));
    }
}
