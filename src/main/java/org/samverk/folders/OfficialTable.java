package org.samverk.folders;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
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
class OfficialTable {
    private static final String OFFICIAL = """
            select o.id, o.item_id, o.group_id, o.name as official_name, s.path, o.version, o.file_id, f.media_type,
                   f.size, o.at, p.id as by_id, p.username as by_username, p.name as by_name, p.photo_id as by_photo_id
            from folders.official o
            join access.visible_to(:viewer) v on v = o.id
            join access.subject s on s.id = o.id
            join files.file f on f.id = o.file_id
            join access.principal p on p.id = o.person_id
            """;
    private static final int MOST = 200;
    private final JdbcClient jdbc;

    OfficialTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// @return the key of the subject that a file has for everybody, when it ever had one
    Optional<UUID> keyOf(UUID item) {
        return jdbc.sql("select id from folders.official where item_id = :item")
                .param("item", item)
                .query(UUID.class)
                .optional();
    }

    Optional<OfficialFile> find(Actor actor, UUID item) {
        return jdbc.sql(OFFICIAL + " where o.item_id = :item")
                .param("viewer", actor.id())
                .param("item", item)
                .query(OfficialTable::official)
                .optional();
    }

    /// @param after the key of the last one that was read, null to begin
    Slice<OfficialFile> list(Actor actor, UUID group, @Nullable UUID after, int size) {
        var rows = jdbc.sql(OFFICIAL + """
                where o.group_id = :group and (:after::uuid is null or (o.at, o.id) <
                    (select a.at, a.id from folders.official a where a.id = :after))
                order by o.at desc, o.id desc limit :size
                """)
                .param("viewer", actor.id())
                .param("group", group)
                .param("after", after)
                .param("size", size + 1)
                .query(OfficialTable::official)
                .list();
        return Slice.of(rows, size, official -> official.id().toString());
    }

    void put(UUID id, GroupFile file, UUID person, Instant at) {
        jdbc.sql("""
                insert into folders.official (id, item_id, group_id, name, version, file_id, person_id, at)
                values (:id, :item, :group, :name, :version, :file, :person, :at)
                on conflict (item_id) do update set name = excluded.name, version = excluded.version,
                    file_id = excluded.file_id, person_id = excluded.person_id, at = excluded.at, withdrawn_at = null
                """)
                .param("id", id)
                .param("item", file.id())
                .param("group", file.groupId())
                .param("name", file.name())
                .param("version", file.version())
                .param("file", file.fileId())
                .param("person", person)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    /// Remembers the act: a version finalised, or (null) what was finalised withdrawn.
    void remember(UUID item, @Nullable Integer version, UUID person, Instant at) {
        jdbc.sql("""
                insert into folders.finalisation (item_id, version, person_id, at)
                values (:item, :version, :person, :at)
                """)
                .param("item", item)
                .param("version", version)
                .param("person", person)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    /// @return what was finalised until now, empty when nothing was
    Optional<Withdrawn> withdraw(UUID item, Instant at) {
        return jdbc.sql("""
                update folders.official set withdrawn_at = :at where item_id = :item and withdrawn_at is null
                returning id, group_id
                """)
                .param("item", item)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .query((row, number) ->
                        new Withdrawn(row.getObject("id", UUID.class), row.getObject("group_id", UUID.class)))
                .optional();
    }

    record Withdrawn(UUID id, UUID groupId) {}

    List<Finalisation> history(Actor actor, UUID item) {
        return jdbc.sql("""
                select h.version, h.at, p.id, p.username, p.name, p.photo_id
                from folders.finalisation h
                join access.principal p on p.id = h.person_id
                where h.item_id = :item
                  and exists (select from access.visible_to(:viewer) v
                              where v = h.item_id or v = (select o.id from folders.official o where o.item_id = :item))
                order by h.at desc, h.id desc limit :most
                """)
                .param("viewer", actor.id())
                .param("item", item)
                .param("most", MOST)
                .query((row, number) -> new Finalisation(
                        row.getObject("version", Integer.class),
                        PersonRef.of(row, number),
                        row.getTimestamp("at").toInstant()))
                .list();
    }

    private static OfficialFile official(ResultSet row, int number) throws SQLException {
        return new OfficialFile(
                row.getObject("id", UUID.class),
                row.getObject("item_id", UUID.class),
                row.getObject("group_id", UUID.class),
                row.getString("official_name"),
                row.getString("path"),
                row.getInt("version"),
                row.getObject("file_id", UUID.class),
                row.getString("media_type"),
                row.getLong("size"),
                PersonRef.of(row, "by_"),
                row.getTimestamp("at").toInstant());
    }
}
