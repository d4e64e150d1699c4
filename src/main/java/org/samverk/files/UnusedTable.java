package org.samverk.files;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.samverk.kernel.Sha256;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Files that nobody has used.
@Repository
class UnusedTable {
    private static final String UNUSED = """
            not f.used
            and not exists (select from access.principal p where p.photo_id = f.id)
            and not exists (select from files.upload u where u.file_id = f.id)
            and not exists (select from web.kept_writing w where strpos(w.text, f.id::text) > 0)
            """;
    private final JdbcClient jdbc;

    UnusedTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    record Unused(UUID id, Sha256 hash) {}

    List<Unused> unused(Instant before, int most) {
        return jdbc.sql("select f.id, f.sha256 from files.file f where f.created_at < :before and " + UNUSED
                        + " order by f.created_at limit :most")
                .param("before", before.atOffset(ZoneOffset.UTC))
                .param("most", most)
                .query((row, number) ->
                        new Unused(row.getObject("id", UUID.class), new Sha256(row.getString("sha256"))))
                .list();
    }

    /// Whoever brings or clears away this content waits until the transaction ends.
    void lock(Sha256 hash) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(:hash, 57))")
                .param("hash", hash.hex())
                .query((row, number) -> true)
                .list();
    }

    /// @return whether it was still unused
    boolean delete(UUID id) {
        return jdbc.sql("delete from files.file f where f.id = :id and " + UNUSED)
                        .param("id", id)
                        .update()
                == 1;
    }

    boolean isOfFile(Sha256 hash) {
        return jdbc.sql("select exists (select from files.file where sha256 = :hash)")
                .param("hash", hash.hex())
                .query(Boolean.class)
                .single();
    }

    /// Whether a file or a picture of one has this content.
    boolean isKept(Sha256 hash) {
        return jdbc.sql("""
                select exists (select from files.file where sha256 = :hash)
                    or exists (select from files.preview where image_sha256 = :hash)
                """).param("hash", hash.hex()).query(Boolean.class).single();
    }

    /// Forgets the words of a content and its pictures.
    ///
    /// @return the content of the pictures
    List<Sha256> forget(Sha256 hash) {
        var pictures = jdbc.sql("delete from files.preview where sha256 = :hash returning image_sha256")
                .param("hash", hash.hex())
                .query((row, number) -> new Sha256(row.getString("image_sha256")))
                .list();
        jdbc.sql("delete from files.text where sha256 = :hash")
                .param("hash", hash.hex())
                .update();
        return new ArrayList<>(pictures);
    }
}
