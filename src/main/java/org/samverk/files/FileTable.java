package org.samverk.files;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
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

    /// A picture that stands in a text.
    UUID insert(UUID uploader, String name, Picture picture, Sha256 hash, Instant at) {
        var facts = new Picture.Facts(picture.mediaType(), picture.width(), picture.height());
        return insert(uploader, name, facts, picture.content().length, hash, at, true);
    }

    /// A file of any kind. With a width it is an image that this program wrote.
    UUID insert(UUID uploader, String name, Picture.Facts facts, long size, Sha256 hash, Instant at) {
        return insert(uploader, name, facts, size, hash, at, false);
    }

    private UUID insert(
            UUID uploader, String name, Picture.Facts facts, long size, Sha256 hash, Instant at, boolean inText) {
        return jdbc.sql("""
                insert into files.file
                    (uploader_id, name, media_type, sha256, size, width, height, created_at, in_text, remade)
                values (:uploader, :name, :type, :sha256, :size, nullif(:width, 0), nullif(:height, 0), :at, :inText,
                        :width > 0)
                returning id
                """)
                .param("uploader", uploader)
                .param("name", name)
                .param("type", facts.mediaType())
                .param("sha256", hash.hex())
                .param("size", size)
                .param("width", facts.width())
                .param("height", facts.height())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("inText", inText)
                .query(UUID.class)
                .single();
    }

    /// @return the bytes of all that a person brought since then
    long broughtSince(UUID person, Instant since) {
        return jdbc.sql("""
                select coalesce(sum(size), 0) from files.file where uploader_id = :person and created_at > :since
                """)
                .param("person", person)
                .param("since", since.atOffset(ZoneOffset.UTC))
                .query(Long.class)
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

    List<StoredFile> find(Actor actor, Collection<UUID> ids) {
        return jdbc.sql("""
                select distinct f.*, false shared
                from files.file f join files.visible_to(:viewer) v on v = f.id
                where f.id = any(:ids)
                """)
                .param("viewer", actor.id())
                .param("ids", ids.toArray(UUID[]::new))
                .query(FileTable::file)
                .list();
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

    static StoredFile file(ResultSet row, int number) throws SQLException {
        return new StoredFile(
                row.getObject("id", UUID.class),
                row.getString("name"),
                row.getString("media_type"),
                new Sha256(row.getString("sha256")),
                row.getLong("size"),
                row.getInt("width"),
                row.getInt("height"),
                row.getBoolean("shared"),
                row.getBoolean("remade"));
    }
}
