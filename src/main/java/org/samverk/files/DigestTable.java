package org.samverk.files;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.samverk.access.Actor;
import org.samverk.kernel.Sha256;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class DigestTable {
    private final JdbcClient jdbc;

    DigestTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// @return whether this content is new
    boolean plan(Sha256 hash, Instant at) {
        return jdbc.sql("""
                insert into files.text (sha256, state, at) values (:hash, 'waiting', :at) on conflict do nothing
                """)
                        .param("hash", hash.hex())
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    Optional<String> mediaType(Sha256 hash) {
        return jdbc.sql("select media_type from files.file where sha256 = :hash limit 1")
                .param("hash", hash.hex())
                .query(String.class)
                .optional();
    }

    void put(Sha256 hash, FileText text, Instant at) {
        jdbc.sql("""
                update files.text set state = :state, language = :language, content = :content, cut = :cut, at = :at
                where sha256 = :hash
                """)
                .param("hash", hash.hex())
                .param("state", text.state().code())
                .param("language", text.language())
                .param("content", text.content())
                .param("cut", text.cut())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    void put(Sha256 hash, PreviewSize size, PreviewMaker.Made made) {
        jdbc.sql("""
                insert into files.preview (sha256, size, image_sha256, media_type, width, height)
                values (:hash, :size, :image, :type, :width, :height) on conflict do nothing
                """)
                .param("hash", hash.hex())
                .param("size", size.code())
                .param("image", made.hash().hex())
                .param("type", made.facts().mediaType())
                .param("width", made.facts().width())
                .param("height", made.facts().height())
                .update();
    }

    Optional<FilePreview> preview(Actor actor, UUID file) {
        return jdbc.sql("""
                select f.id, t.state, t.language, t.cut, left(t.content, 2000) as content,
                       coalesce(p.width, case when f.remade then f.width end, 0) as width,
                       coalesce(p.height, case when f.remade then f.height end, 0) as height
                from files.file f
                join files.visible_to(:viewer) v on v = f.id
                left join files.text t on t.sha256 = f.sha256
                left join files.preview p on p.sha256 = f.sha256 and p.size = 'large'
                where f.id = :file
                """)
                .param("viewer", actor.id())
                .param("file", file)
                .query((row, number) -> new FilePreview(
                        row.getObject("id", UUID.class),
                        row.getInt("width"),
                        row.getInt("height"),
                        row.getString("state") == null
                                ? null
                                : new FileText(
                                        FileText.State.valueOf(
                                                row.getString("state").toUpperCase(Locale.ROOT)),
                                        row.getString("content"),
                                        row.getString("language"),
                                        row.getBoolean("cut"))))
                .optional();
    }

    /// Of those of the files that there is a picture of, without their words.
    List<FilePreview> pictures(Actor actor, Collection<UUID> files) {
        return jdbc.sql("""
                select distinct f.id, coalesce(p.width, f.width) as width, coalesce(p.height, f.height) as height
                from files.file f
                join files.visible_to(:viewer) v on v = f.id
                left join files.preview p on p.sha256 = f.sha256 and p.size = 'large'
                where f.id = any(:files) and (p.width > 0 or f.remade)
                """)
                .param("viewer", actor.id())
                .param("files", files.toArray(UUID[]::new))
                .query((row, number) -> new FilePreview(
                        row.getObject("id", UUID.class), row.getInt("width"), row.getInt("height"), null))
                .list();
    }

    Optional<FileText> text(Actor actor, UUID file) {
        return jdbc.sql("""
                select t.state, t.content, t.language, t.cut
                from files.file f
                join files.visible_to(:viewer) v on v = f.id
                join files.text t on t.sha256 = f.sha256
                where f.id = :file
                """)
                .param("viewer", actor.id())
                .param("file", file)
                .query((row, number) -> new FileText(
                        FileText.State.valueOf(row.getString("state").toUpperCase(Locale.ROOT)),
                        row.getString("content"),
                        row.getString("language"),
                        row.getBoolean("cut")))
                .optional();
    }

    Optional<Image> image(Sha256 hash, PreviewSize size) {
        return jdbc.sql("select image_sha256, media_type from files.preview where sha256 = :hash and size = :size")
                .param("hash", hash.hex())
                .param("size", size.code())
                .query((row, number) ->
                        new Image(new Sha256(row.getString("image_sha256")), row.getString("media_type")))
                .optional();
    }

    record Image(Sha256 hash, String mediaType) {}
}
