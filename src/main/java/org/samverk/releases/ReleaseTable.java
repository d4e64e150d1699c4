package org.samverk.releases;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samverk.kernel.Cursor;
import org.samverk.sites.SiteKind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class ReleaseTable {
    private static final String SELECT = """
            select r.*, a.name as author from releases.release r join access.principal a on a.id = r.author_id
            """;
    private final JdbcClient jdbc;

    ReleaseTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(UUID id, String title, UUID author, Instant at) {
        jdbc.sql("insert into releases.release (id, title, author_id, made_at) values (:id, :title, :author, :at)")
                .param("id", id)
                .param("title", title)
                .param("author", author)
                .param("at", utc(at))
                .update();
    }

    /// Somebody else has it in their name from now on.
    void change(UUID id, String title, @Nullable Instant goesLiveAt, UUID author) {
        jdbc.sql("""
                update releases.release set title = :title, goes_live_at = :live, author_id = :author, problem = null
                where id = :id
                """)
                .param("id", id)
                .param("title", title)
                .param("live", goesLiveAt == null ? null : utc(goesLiveAt))
                .param("author", author)
                .update();
    }

    void live(UUID id, Instant at) {
        jdbc.sql("update releases.release set live_at = :at, problem = null where id = :id")
                .param("id", id)
                .param("at", utc(at))
                .update();
    }

    void fail(UUID id, String problem) {
        jdbc.sql("update releases.release set goes_live_at = null, problem = :problem where id = :id")
                .param("id", id)
                .param("problem", problem)
                .update();
    }

    void delete(UUID id) {
        jdbc.sql("delete from releases.release where id = :id").param("id", id).update();
    }

    Optional<Release> find(UUID id) {
        return jdbc.sql(SELECT + " where r.id = :id")
                .param("id", id)
                .query(ReleaseTable::release)
                .optional();
    }

    /// The same, and nobody else changes it until the transaction ends.
    Optional<Release> lock(UUID id) {
        return jdbc.sql(SELECT + " where r.id = :id for update of r")
                .param("id", id)
                .query(ReleaseTable::release)
                .optional();
    }

    /// @param author whose only, null for all
    List<Release> list(@Nullable UUID author, Cursor before, int rows) {
        return jdbc.sql(SELECT + """
                where (r.made_at, r.id) < (:at, :id) and (:author::uuid is null or r.author_id = :author)
                order by r.made_at desc, r.id desc limit :rows
                """)
                .param("author", author)
                .param("at", utc(before.at()))
                .param("id", before.id())
                .param("rows", rows)
                .query(ReleaseTable::release)
                .list();
    }

    /// @return whether the draft is in no release yet
    boolean add(UUID release, UUID draft, String title) {
        return jdbc.sql("""
                insert into releases.item (release_id, draft_id, title) values (:release, :draft, :title)
                on conflict do nothing
                """)
                        .param("release", release)
                        .param("draft", draft)
                        .param("title", title)
                        .update()
                > 0;
    }

    boolean remove(UUID release, UUID item) {
        return jdbc.sql("delete from releases.item where release_id = :release and id = :item")
                        .param("release", release)
                        .param("item", item)
                        .update()
                > 0;
    }

    void became(UUID item, UUID page, String title) {
        jdbc.sql("update releases.item set page_id = :page, title = :title where id = :item")
                .param("item", item)
                .param("page", page)
                .param("title", title)
                .update();
    }

    /// @param viewer who sees the pages that came of it
    List<Release.Item> items(@Nullable UUID viewer, UUID release) {
        return jdbc.sql("""
                select i.id, i.draft_id, coalesce(d.title, i.title) as title, s.kind, p.path
                from releases.item i
                left join sites.page_draft d on d.id = i.draft_id
                left join access.visible_to(:viewer) seen on seen = i.page_id
                left join sites.page p on p.id = seen
                left join sites.site s on s.id = p.site_id
                where i.release_id = :release order by i.id
                """)
                .param("viewer", viewer)
                .param("release", release)
                .query(ReleaseTable::item)
                .list();
    }

    /// The release that a draft is in.
    Optional<Release> holding(UUID draft) {
        return jdbc.sql(SELECT + " join releases.item i on i.release_id = r.id where i.draft_id = :draft")
                .param("draft", draft)
                .query(ReleaseTable::release)
                .optional();
    }

    private static Release.Item item(ResultSet row, int number) throws SQLException {
        var kind = row.getString("kind");
        return new Release.Item(
                row.getObject("id", UUID.class),
                row.getObject("draft_id", UUID.class),
                row.getString("title"),
                kind == null ? null : SiteKind.of(kind).address(row.getString("path")),
                List.of());
    }

    private static Release release(ResultSet row, int number) throws SQLException {
        return new Release(
                row.getObject("id", UUID.class),
                row.getString("title"),
                row.getObject("author_id", UUID.class),
                row.getString("author"),
                row.getTimestamp("made_at").toInstant(),
                instant(row, "goes_live_at"),
                instant(row, "live_at"),
                row.getString("problem"),
                List.of());
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var at = row.getTimestamp(column);
        return at == null ? null : at.toInstant();
    }

    private static OffsetDateTime utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
