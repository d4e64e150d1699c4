package org.samverk.feed;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.samverk.access.PersonRef;
import org.samverk.activity.ActivityKind;
import org.samverk.kernel.Cursor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Reads feeds.
@Repository
class FeedTable {
    private static final List<String> ALL = Stream.concat(FeedQuery.KINDS.stream(), Stream.of("group", "official-file"))
            .toList();
    private final JdbcClient jdbc;

    FeedTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<FeedItem> read(@Nullable UUID viewer, FeedQuery query, Cursor before, int limit) {
        return statement(FeedSql.of(query), viewer, query, before, limit)
                .query(FeedTable::item)
                .list();
    }

    /// These, as far as the viewer sees them.
    List<FeedItem> these(@Nullable UUID viewer, Collection<UUID> ids) {
        return jdbc.sql(FeedSql.these())
                .param("viewer", viewer)
                .param("ids", ids.toArray(UUID[]::new))
                .param("limit", ids.size())
                .query(FeedTable::item)
                .list();
    }

    /// In how many things of the feed others did something after a moment.
    int since(UUID viewer, FeedQuery query, Instant since, int limit) {
        return statement(FeedSql.since(query), viewer, query, Cursor.START, limit)
                .param("since", since.atOffset(ZoneOffset.UTC))
                .query(Integer.class)
                .single();
    }

    /// The newest of each of these kinds that the viewer may see.
    List<Latest> latest(UUID viewer, List<String> kinds, int each) {
        return jdbc.sql("""
                select s.kind, s.title, s.path, s.active_at
                from unnest(:kinds::text[]) as wanted (kind)
                cross join lateral (
                    select n.* from access.subject n join access.visible_to(:viewer) v on v = n.id
                    where n.kind = wanted.kind
                      and (n.kind <> 'decision'
                           or (select t.complete from chain.station t where t.subject_id = n.id))
                    order by n.active_at desc, n.id desc
                    limit :each) s
                """)
                .param("kinds", kinds.toArray(String[]::new))
                .param("viewer", viewer)
                .param("each", each)
                .query((row, number) -> new Latest(
                        row.getString("kind"),
                        row.getString("title"),
                        row.getString("path"),
                        row.getTimestamp("active_at").toInstant()))
                .list();
    }

    private JdbcClient.StatementSpec statement(
            String sql, @Nullable UUID viewer, FeedQuery query, Cursor before, int limit) {
        var statement = jdbc.sql(sql)
                .param("viewer", viewer)
                .param("at", before.at().atOffset(ZoneOffset.UTC))
                .param("id", before.id())
                .param("limit", limit);
        var kinded = query.kind() == null
                ? statement.param("kinds", ALL.toArray(String[]::new))
                : statement.param("kind", query.kind());
        return query.group() == null ? kinded : kinded.param("group", query.group());
    }

    private static FeedItem item(ResultSet row, int number) throws SQLException {
        return new FeedItem(
                row.getObject("id", UUID.class),
                row.getString("kind"),
                row.getString("title"),
                row.getString("path"),
                row.getTimestamp("made_at").toInstant(),
                row.getTimestamp("active_at").toInstant(),
                place(row),
                act(row),
                row.getString("content") == null ? null : PostTable.post(row),
                null,
                row.getBoolean("unread"),
                PostParts.NONE);
    }

    private static FeedItem.@Nullable Place place(ResultSet row) throws SQLException {
        var id = row.getObject("place_id", UUID.class);
        return id == null ? null : new FeedItem.Place(id, row.getString("place_name"), row.getString("place_path"));
    }

    private static FeedItem.@Nullable Act act(ResultSet row) throws SQLException {
        var kind = row.getString("act_kind");
        return kind == null
                ? null
                : new FeedItem.Act(
                        ActivityKind.valueOf(kind),
                        PersonRef.ofNullable(row, "actor_"),
                        row.getTimestamp("act_at").toInstant());
    }
}
