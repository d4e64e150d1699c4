package org.samverk.files;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class UploadTable {
    private final JdbcClient jdbc;

    UploadTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    UUID insert(UUID person, String name, long size, Instant at) {
        return jdbc.sql("""
                insert into files.upload (person_id, name, size, created_at, touched_at)
                values (:person, :name, :size, :at, :at)
                returning id
                """)
                .param("person", person)
                .param("name", name)
                .param("size", size)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .query(UUID.class)
                .single();
    }

    Optional<Upload> find(UUID person, UUID id) {
        return jdbc.sql("select id, name, size, file_id from files.upload where id = :id and person_id = :person")
                .param("id", id)
                .param("person", person)
                .query((row, number) -> new Upload(
                        row.getObject("id", UUID.class),
                        row.getString("name"),
                        row.getLong("size"),
                        0,
                        row.getObject("file_id", UUID.class)))
                .optional();
    }

    /// @return the bytes of all that a person has begun and not finished
    long underWay(UUID person) {
        return jdbc.sql("select coalesce(sum(size), 0) from files.upload where person_id = :person and file_id is null")
                .param("person", person)
                .query(Long.class)
                .single();
    }

    void touch(UUID id, Instant at) {
        jdbc.sql("update files.upload set touched_at = :at where id = :id")
                .param("id", id)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    void finish(UUID id, UUID file) {
        jdbc.sql("update files.upload set file_id = :file where id = :id")
                .param("id", id)
                .param("file", file)
                .update();
    }

    void delete(UUID id) {
        jdbc.sql("delete from files.upload where id = :id").param("id", id).update();
    }

    /// @return the keys of those that nobody has sent anything of since then; they are gone from the table
    List<UUID> deleteUntouchedSince(Instant then) {
        return jdbc.sql("delete from files.upload where touched_at < :then returning id")
                .param("then", then.atOffset(ZoneOffset.UTC))
                .query(UUID.class)
                .list();
    }

    /// @return those of the keys that no upload has
    List<UUID> without(Set<UUID> keys) {
        if (keys.isEmpty()) {
            return List.of();
        }
        return jdbc.sql("""
                select k.id from unnest(:keys::uuid[]) as k (id)
                where not exists (select from files.upload u where u.id = k.id)
                """)
                .param("keys", keys.toArray(UUID[]::new))
                .query(UUID.class)
                .list();
    }
}
