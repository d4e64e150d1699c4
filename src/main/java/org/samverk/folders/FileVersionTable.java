package org.samverk.folders;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samverk.access.Actor;
import org.samverk.access.PersonRef;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class FileVersionTable {
    private static final int MOST = 200;
    private final JdbcClient jdbc;

    FileVersionTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(UUID item, int number, UUID file, UUID person, Instant at, @Nullable Integer restoredFrom) {
        jdbc.sql("""
                insert into folders.version (item_id, number, file_id, person_id, at, restored_from)
                values (:item, :number, :file, :person, :at, :from)
                """)
                .param("item", item)
                .param("number", number)
                .param("file", file)
                .param("person", person)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("from", restoredFrom)
                .update();
    }

    List<FileVersion> of(Actor actor, UUID item) {
        return select(actor, item, null);
    }

    Optional<FileVersion> find(Actor actor, UUID item, int number) {
        return select(actor, item, number).stream().findFirst();
    }

    /// Those who brought a version.
    Set<UUID> people(UUID item) {
        return Set.copyOf(jdbc.sql("select distinct person_id from folders.version where item_id = :item")
                .param("item", item)
                .query(UUID.class)
                .list());
    }

    private List<FileVersion> select(Actor actor, UUID item, @Nullable Integer number) {
        return jdbc.sql("""
                select r.number, r.file_id, r.at, r.restored_from, f.name as file_name, f.media_type, f.size,
                       p.id, p.username, p.name, p.photo_id
                from folders.version r
                join access.visible_to(:viewer) v on v = r.item_id
                join files.file f on f.id = r.file_id
                join access.principal p on p.id = r.person_id
                where r.item_id = :item and (:number::int is null or r.number = :number)
                order by r.number desc limit :most
                """)
                .param("viewer", actor.id())
                .param("item", item)
                .param("number", number)
                .param("most", MOST)
                .query(FileVersionTable::version)
                .list();
    }

    private static FileVersion version(ResultSet row, int number) throws SQLException {
        return new FileVersion(
                row.getInt("number"),
                row.getObject("file_id", UUID.class),
                row.getString("file_name"),
                row.getString("media_type"),
                row.getLong("size"),
                PersonRef.of(row, number),
                row.getTimestamp("at").toInstant(),
                row.getObject("restored_from", Integer.class));
    }
}
