package org.samverk.folders;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samverk.access.Actor;
import org.samverk.access.PersonRef;
import org.samverk.kernel.Slice;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class GroupFileTable {
    private static final String ITEM = """
            select i.*, s.path, f.media_type, f.size, o.version as official,
                   c.id as changed_person_id, c.username as changed_person_username, c.name as changed_person_name,
                   c.photo_id as changed_person_photo_id,
                   l.id as locked_person_id, l.username as locked_person_username, l.name as locked_person_name,
                   l.photo_id as locked_person_photo_id
            from folders.item i
            join access.visible_to(:viewer) v on v = i.id
            join access.subject s on s.id = i.id
            join files.file f on f.id = i.file_id
            join access.principal c on c.id = i.changed_by
            left join access.principal l on l.id = i.locked_by
            left join folders.official o on o.item_id = i.id and o.withdrawn_at is null
            """;
    private static final String PLACE = """
            where i.group_id = :group and i.deleted_at is null
              and (cardinality(:labels::text[]) > 0 or i.folder_id is not distinct from :folder)
              and (cardinality(:labels::text[]) = 0 or i.labels @> :labels::text[])
            """;
    private final JdbcClient jdbc;

    GroupFileTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(UUID id, UUID group, @Nullable UUID folder, String name, UUID file, UUID person, Instant at) {
        jdbc.sql("""
                insert into folders.item (id, group_id, folder_id, name, version, file_id, changed_by, changed_at)
                values (:id, :group, :folder, :name, 1, :file, :person, :at)
                """)
                .param("id", id)
                .param("group", group)
                .param("folder", folder)
                .param("name", name)
                .param("file", file)
                .param("person", person)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    Optional<GroupFile> find(Actor actor, UUID id) {
        return jdbc.sql(ITEM + " where i.id = :id")
                .param("viewer", actor.id())
                .param("id", id)
                .query(GroupFileTable::file)
                .optional();
    }

    /// @param after the key of the last file that was read, null to begin
    Slice<GroupFile> list(Actor actor, FileFilter filter, @Nullable UUID after, int size) {
        var rows = jdbc.sql(ITEM
                        + PLACE
                        + switch (filter.order()) {
                            case NAME -> """
                            and (:after::uuid is null or (lower(i.name), i.id) >
                                (select lower(a.name), a.id from folders.item a where a.id = :after))
                            order by lower(i.name), i.id limit :size
                            """;
                            case NEWEST -> """
                            and (:after::uuid is null or (i.changed_at, i.id) <
                                (select a.changed_at, a.id from folders.item a where a.id = :after))
                            order by i.changed_at desc, i.id desc limit :size
                            """;
                        })
                .param("viewer", actor.id())
                .param("group", filter.groupId())
                .param("folder", filter.folderId())
                .param("labels", filter.labels().toArray(String[]::new))
                .param("after", after)
                .param("size", size + 1)
                .query(GroupFileTable::file)
                .list();
        return Slice.of(rows, size, file -> file.id().toString());
    }

    /// The labels that a group's files have, at most fifty.
    List<FileLabel> labels(UUID group) {
        return jdbc.sql("""
                select label, count(*)::int as files
                from folders.item i cross join lateral unnest(i.labels) as label
                where i.group_id = :group and i.deleted_at is null
                group by label order by label collate "sv-SE-x-icu" limit 50
                """)
                .param("group", group)
                .query((row, number) -> new FileLabel(row.getString("label"), row.getInt("files")))
                .list();
    }

    void change(UUID id, String name, @Nullable UUID folder, List<String> labels) {
        jdbc.sql("update folders.item set name = :name, folder_id = :folder, labels = :labels where id = :id")
                .param("id", id)
                .param("name", name)
                .param("folder", folder)
                .param("labels", labels.toArray(String[]::new))
                .update();
    }

    void put(UUID id, int version, UUID file, UUID person, Instant at) {
        jdbc.sql("""
                update folders.item set version = :version, file_id = :file, changed_by = :person, changed_at = :at
                where id = :id
                """)
                .param("id", id)
                .param("version", version)
                .param("file", file)
                .param("person", person)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    /// So that two who act on the same file at once do it one after the other.
    void lockRow(UUID id) {
        jdbc.sql("select id from folders.item where id = :id for update")
                .param("id", id)
                .query(UUID.class)
                .list();
    }

    void lock(UUID id, @Nullable UUID person, @Nullable Instant at) {
        jdbc.sql("update folders.item set locked_by = :person, locked_at = :at where id = :id")
                .param("id", id)
                .param("person", person)
                .param("at", at == null ? null : at.atOffset(ZoneOffset.UTC))
                .update();
    }

    void delete(UUID id, @Nullable UUID person, @Nullable Instant at) {
        jdbc.sql("update folders.item set deleted_by = :person, deleted_at = :at where id = :id")
                .param("id", id)
                .param("person", person)
                .param("at", at == null ? null : at.atOffset(ZoneOffset.UTC))
                .update();
    }

    private static GroupFile file(ResultSet row, int number) throws SQLException {
        var lockedAt = row.getTimestamp("locked_at");
        return new GroupFile(
                row.getObject("id", UUID.class),
                row.getObject("group_id", UUID.class),
                row.getObject("folder_id", UUID.class),
                row.getString("name"),
                row.getString("path"),
                Arrays.asList((String[]) row.getArray("labels").getArray()),
                row.getInt("version"),
                row.getObject("file_id", UUID.class),
                row.getString("media_type"),
                row.getLong("size"),
                PersonRef.of(row, "changed_person_"),
                row.getTimestamp("changed_at").toInstant(),
                PersonRef.ofNullable(row, "locked_person_"),
                lockedAt == null ? null : lockedAt.toInstant(),
                row.getObject("official", Integer.class),
                row.getObject("deleted_by", UUID.class));
    }
}
