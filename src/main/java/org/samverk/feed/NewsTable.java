package org.samverk.feed;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samverk.access.PersonRef;
import org.samverk.kernel.Cursor;
import org.samverk.richtext.RichText;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class NewsTable {
    private final JdbcClient jdbc;

    NewsTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(UUID id, UUID author, NewsRules.Valid valid, RichText content, Instant at) {
        jdbc.sql("""
                insert into feed.news (id, title, content, author_id, created_at, shown_from, shown_until)
                values (:id, :title, :content, :author, :at, :from, :until)
                """)
                .param("id", id)
                .param("title", valid.title())
                .param("content", content.canonicalJson())
                .param("author", author)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("from", valid.from().atOffset(ZoneOffset.UTC))
                .param("until", valid.until().atOffset(ZoneOffset.UTC))
                .update();
    }

    void change(UUID id, NewsRules.Valid valid, RichText content, @Nullable Instant editedAt) {
        jdbc.sql("""
                update feed.news
                set title = :title, content = :content, shown_from = :from, shown_until = :until, edited_at = :at
                where id = :id
                """)
                .param("id", id)
                .param("title", valid.title())
                .param("content", content.canonicalJson())
                .param("from", valid.from().atOffset(ZoneOffset.UTC))
                .param("until", valid.until().atOffset(ZoneOffset.UTC))
                .param("at", editedAt == null ? null : editedAt.atOffset(ZoneOffset.UTC))
                .update();
    }

    /// Says on whose start page it stands; units that do not exist are left out.
    void target(UUID id, Collection<UUID> units) {
        jdbc.sql("delete from feed.news_unit where news_id = :id")
                .param("id", id)
                .update();
        jdbc.sql("""
                insert into feed.news_unit (news_id, unit_id)
                select :id, u.id from people.unit u where u.id = any(:units)
                """).param("id", id).param("units", units.toArray(UUID[]::new)).update();
    }

    /// @return whether it was not published before
    boolean publish(UUID id, Instant at) {
        return jdbc.sql("""
                update feed.news set published_at = :at
                where id = :id and published_at is null and deleted_at is null and shown_from <= :at
                """)
                        .param("id", id)
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    void delete(UUID id, @Nullable UUID by, @Nullable Instant at) {
        jdbc.sql("update feed.news set deleted_at = :at, deleted_by = :by where id = :id")
                .param("at", at == null ? null : at.atOffset(ZoneOffset.UTC))
                .param("by", by)
                .param("id", id)
                .update();
    }

    /// @param manages those who write news see all of it, before its time too
    Optional<NewsItem> find(@Nullable UUID viewer, boolean manages, UUID id) {
        return jdbc.sql("""
                select n.*, %s
                from feed.news n join access.principal a on a.id = n.author_id
                where n.id = :id
                  and ((:manages and n.deleted_at is null)
                       or exists (select from access.visible_to(:viewer) v where v = n.id))
                """.formatted(PARTS))
                .param("viewer", viewer)
                .param("manages", manages)
                .param("id", id)
                .query(NewsTable::news)
                .optional();
    }

    /// What stands on this person's start page: what is for everybody, or for their unit or one above it.
    List<NewsItem> shown(UUID viewer, boolean manages, Instant now, int limit) {
        return jdbc.sql("""
                select n.*, %s
                from feed.news n
                join access.visible_to(:viewer) v on v = n.id
                join access.principal a on a.id = n.author_id
                where n.published_at is not null and n.deleted_at is null and n.shown_until > :now
                  and (:manages
                       or not exists (select from feed.news_unit u where u.news_id = n.id)
                       or people.belongs_to(:viewer, array(select u.unit_id from feed.news_unit u
                                                           where u.news_id = n.id)))
                order by n.published_at desc, n.id desc
                limit :limit
                """.formatted(PARTS))
                .param("viewer", viewer)
                .param("manages", manages)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("limit", limit)
                .query(NewsTable::news)
                .list();
    }

    /// All that has come out, the newest first.
    List<NewsItem> list(@Nullable UUID viewer, Cursor before, int limit) {
        return jdbc.sql("""
                select n.*, %s
                from feed.news n
                join access.visible_to(:viewer) v on v = n.id
                join access.principal a on a.id = n.author_id
                where n.deleted_at is null and (n.published_at, n.id) < (:at, :id)
                order by n.published_at desc, n.id desc
                limit :limit
                """.formatted(PARTS))
                .param("viewer", viewer)
                .param("at", before.at().atOffset(ZoneOffset.UTC))
                .param("id", before.id())
                .param("limit", limit)
                .query(NewsTable::news)
                .list();
    }

    /// What waits for its time, the next first: for those who write news.
    List<NewsItem> waiting(UUID viewer) {
        return jdbc.sql("""
                select n.*, %s
                from feed.news n join access.principal a on a.id = n.author_id
                where n.published_at is null and n.deleted_at is null
                order by n.shown_from, n.id
                """.formatted(PARTS))
                .param("viewer", viewer)
                .query(NewsTable::news)
                .list();
    }

    private static final String PARTS = """
            a.username as author_username, a.name as author_name, a.photo_id as author_photo_id,
            exists (select from conversations.reading r
                    where r.person_id = :viewer and r.subject_id = n.id and not r.unread) as read,
            array(select u.id::text from feed.news_unit t join people.unit u on u.id = t.unit_id
                  where t.news_id = n.id order by u.name, u.id) as unit_ids,
            array(select u.name from feed.news_unit t join people.unit u on u.id = t.unit_id
                  where t.news_id = n.id order by u.name, u.id) as unit_names
            """;

    private static NewsItem news(ResultSet row, int number) throws SQLException {
        return new NewsItem(
                row.getObject("id", UUID.class),
                row.getString("title"),
                RichText.parse(row.getString("content")),
                PersonRef.of(row, "author_"),
                row.getTimestamp("shown_from").toInstant(),
                row.getTimestamp("shown_until").toInstant(),
                targets(row),
                PostTable.instant(row.getTimestamp("published_at")),
                PostTable.instant(row.getTimestamp("edited_at")),
                PostTable.instant(row.getTimestamp("deleted_at")),
                row.getObject("deleted_by", UUID.class),
                row.getBoolean("read"));
    }

    private static List<NewsItem.Target> targets(ResultSet row) throws SQLException {
        var ids = (String[]) row.getArray("unit_ids").getArray();
        var names = (String[]) row.getArray("unit_names").getArray();
        var targets = new ArrayList<NewsItem.Target>();
        for (var i = 0; i < ids.length; i++) {
            targets.add(new NewsItem.Target(UUID.fromString(ids[i]), names[i]));
        }
        return targets;
    }
}
