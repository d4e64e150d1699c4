package org.samverk.folders;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class FolderTable {
    private static final int MOST = 500;
    private final JdbcClient jdbc;

    FolderTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    UUID insert(UUID group, @Nullable UUID parent, String name, UUID person, Instant at) {
        return jdbc.sql("""
                insert into folders.folder (group_id, parent_id, name, created_by, created_at)
                values (:group, :parent, :name, :person, :at) returning id
                """)
                .param("group", group)
                .param("parent", parent)
                .param("name", name)
                .param("person", person)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .query(UUID.class)
                .single();
    }

    Optional<Folder> find(UUID group, UUID id) {
        return jdbc.sql("select * from folders.folder where id = :id and group_id = :group")
                .param("id", id)
                .param("group", group)
                .query(FolderTable::folder)
                .optional();
    }

    List<Folder> in(UUID group, @Nullable UUID parent) {
        return jdbc.sql("""
                select * from folders.folder
                where group_id = :group and parent_id is not distinct from :parent
                order by lower(name), id limit :most
                """)
                .param("group", group)
                .param("parent", parent)
                .param("most", MOST)
                .query(FolderTable::folder)
                .list();
    }

    List<Folder> all(UUID group) {
        return jdbc.sql("select * from folders.folder where group_id = :group order by lower(name), id limit :most")
                .param("group", group)
                .param("most", MOST)
                .query(FolderTable::folder)
                .list();
    }

    boolean isTaken(UUID group, @Nullable UUID parent, String name) {
        return jdbc.sql("""
                select exists (select from folders.folder
                               where group_id = :group and parent_id is not distinct from :parent
                                 and lower(name) = lower(:name))
                """)
                .param("group", group)
                .param("parent", parent)
                .param("name", name)
                .query(Boolean.class)
                .single();
    }

    void rename(UUID id, String name) {
        jdbc.sql("update folders.folder set name = :name where id = :id")
                .param("id", id)
                .param("name", name)
                .update();
    }

    boolean isEmpty(UUID id) {
        return jdbc.sql("""
                select not exists (select from folders.folder where parent_id = :id)
                   and not exists (select from folders.item where folder_id = :id and deleted_at is null)
                """).param("id", id).query(Boolean.class).single();
    }

    void delete(UUID id) {
        jdbc.sql("update folders.item set folder_id = null where folder_id = :id")
                .param("id", id)
                .update();
        jdbc.sql("delete from folders.folder where id = :id").param("id", id).update();
    }

    private static Folder folder(ResultSet row, int number) throws SQLException {
        return new Folder(
                row.getObject("id", UUID.class),
                row.getObject("group_id", UUID.class),
                row.getObject("parent_id", UUID.class),
                row.getString("name"));
    }
}
