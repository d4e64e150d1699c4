package org.samverk.files;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import org.samverk.access.Actor;
import org.samverk.kernel.Sha256;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class FileTable {
    private final JdbcClient jdbc;

    FileTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    UUID insert(UUID uploader, String name, Picture picture, Sha256 hash, Instant at) {
        return jdbc.sql("""
                insert into files.file (uploader_id, name, media_type, sha256, size, width, height, created_at)
                values (:uploader, :name, :type, :sha256, :size, :width, :height, :at)
                returning id
                """)
                .param("uploader", uploader)
                .param("name", name)
                .param("type", picture.mediaType())
                .param("sha256", hash.hex())
                .param("size", picture.content().length)
                .param("width", picture.width())
                .param("height", picture.height())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .query(UUID.class)
                .single();
    }

    Optional<StoredFile> find(Actor actor, UUID id) {
        return jdbc.sql("""
                select f.*, exists (select from files.attachment a join access.subject s on s.id = a.subject_id
                                    where a.file_id = f.id and s.audience = 'public') shared
                from files.file f join files.visible_to(:viewer) v on v = f.id
                where f.id = :id
                """)
                .param("viewer", actor.id())
                .param("id", id)
                .query(FileTable::file)
                .optional();
    }

    /// @return how many of the files the actor may see
    int countVisible(Actor actor, Collection<UUID> ids) {
        return jdbc.sql("""
                select count(distinct f.id) from files.file f join files.visible_to(:viewer) v on v = f.id
                where f.id = any(:ids)
                """)
                .param("viewer", actor.id())
                .param("ids", ids.toArray(UUID[]::new))
                .query(Integer.class)
                .single();
    }

    void attach(UUID subject, Collection<UUID> ids) {
        jdbc.sql("""
                insert into files.attachment (file_id, subject_id)
                select id, :subject from unnest(:ids) id
                on conflict do nothing
                """)
                .param("subject", subject)
                .param("ids", ids.toArray(UUID[]::new))
                .update();
    }

    void carry(UUID from, UUID to, Collection<UUID> ids) {
        jdbc.sql("""
                insert into files.attachment (file_id, subject_id)
                select file_id, :to from files.attachment where subject_id = :from and file_id = any(:ids)
                on conflict do nothing
                """)
                .param("from", from)
                .param("to", to)
                .param("ids", ids.toArray(UUID[]::new))
                .update();
    }

    private static StoredFile file(ResultSet row, int number) throws SQLException {
        return new StoredFile(
                row.getObject("id", UUID.class),
                row.getString("name"),
                row.getString("media_type"),
                new Sha256(row.getString("sha256")),
                row.getLong("size"),
                row.getInt("width"),
                row.getInt("height"),
                row.getBoolean("shared"));
    }
}
