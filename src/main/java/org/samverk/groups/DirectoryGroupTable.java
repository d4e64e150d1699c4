package org.samverk.groups;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class DirectoryGroupTable {
    private final JdbcClient jdbc;

    DirectoryGroupTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<DirectoryGroup> list() {
        return jdbc.sql(SELECT + " order by g.name collate \"sv-SE-x-icu\", g.id")
                .query(DirectoryGroup.class)
                .list();
    }

    Optional<DirectoryGroup> find(UUID id) {
        return jdbc.sql(SELECT + " where g.id = :id")
                .param("id", id)
                .query(DirectoryGroup.class)
                .optional();
    }

    Optional<DirectoryGroup> find(String name) {
        return jdbc.sql(SELECT + " where g.name = :name")
                .param("name", name)
                .query(DirectoryGroup.class)
                .optional();
    }

    List<String> usernames(UUID id) {
        return jdbc.sql("""
                select p.username from groups.directory_member m join access.principal p on p.id = m.person_id
                where m.directory_id = :id order by p.username
                """).param("id", id).query(String.class).list();
    }

    /// @return the key of the list of this name, made when it is not there
    UUID put(String name) {
        return jdbc.sql("""
                insert into groups.directory_group (name) values (:name)
                on conflict (name) do update set name = excluded.name returning id
                """).param("name", name).query(UUID.class).single();
    }

    void rename(UUID id, String name) {
        jdbc.sql("update groups.directory_group set name = :name where id = :id")
                .param("id", id)
                .param("name", name)
                .update();
    }

    void keepOnly(UUID id, List<String> usernames) {
        var names = usernames.toArray(String[]::new);
        jdbc.sql("""
                delete from groups.directory_member where directory_id = :id
                  and person_id not in (select p.id from access.principal p where p.username = any(:names))
                """).param("id", id).param("names", names).update();
        jdbc.sql("""
                insert into groups.directory_member (directory_id, person_id)
                select :id, p.id from access.principal p where p.username = any(:names) and p.kind = 'member'
                on conflict do nothing
                """).param("id", id).param("names", names).update();
    }

    void remove(UUID id) {
        jdbc.sql("delete from groups.directory_group where id = :id")
                .param("id", id)
                .update();
    }

    private static final String SELECT = """
            select g.id, g.name, (select count(*)::int from groups.directory_member m where m.directory_id = g.id) members
            from groups.directory_group g
            """;
}
