package org.samverk.feed;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samverk.access.PersonRef;
import org.samverk.activity.ActivityKind;
import org.samverk.kernel.Cursor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Reads feeds. Which subjects are in a feed is found on the index `(group_id, active_at desc, id desc)`, group by
/// group, so that a feed costs what its reader's groups cost; only then is the rest read of those few.
@Repository
class FeedTable {
    private final JdbcClient jdbc;

    FeedTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// What is in the person's groups, and what the whole organisation is told.
    List<FeedItem> mine(UUID viewer, List<String> kinds, Cursor before, int limit) {
        return read(MINE, viewer, kinds, null, before, limit);
    }

    List<FeedItem> group(@Nullable UUID viewer, UUID group, List<String> kinds, Cursor before, int limit) {
        return read(GROUP, viewer, kinds, group, before, limit);
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
                           or exists (select from chain.station t where t.subject_id = n.id and t.complete))
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

    /// When the visit before this one ended, empty on the first. A visit goes on until half an hour has passed without
    /// a look.
    Optional<Instant> visit(UUID person, Instant now) {
        return jdbc.sql("""
                insert into feed.visit as v (person_id, since, seen_at) values (:person, 'epoch', :now)
                on conflict (person_id) do update
                set since = case when v.seen_at < excluded.seen_at - interval '30 minutes' then v.seen_at else v.since end,
                    seen_at = greatest(v.seen_at, excluded.seen_at)
                returning v.since
                """)
                .param("person", person)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query((row, number) -> row.getTimestamp("since").toInstant())
                .optional()
                .filter(Instant.EPOCH::isBefore);
    }

    private List<FeedItem> read(
            String sql, @Nullable UUID viewer, List<String> kinds, @Nullable UUID group, Cursor before, int limit) {
        var statement = jdbc.sql(sql)
                .param("viewer", viewer)
                .param("kinds", kinds.toArray(String[]::new))
                .param("at", before.at().atOffset(ZoneOffset.UTC))
                .param("id", before.id())
                .param("limit", limit);
        return (group == null ? statement : statement.param("group", group))
                .query(FeedTable::item)
                .list();
    }

    private static FeedItem item(ResultSet row, int number) throws SQLException {
        return new FeedItem(
                row.getObject("id", UUID.class),
                row.getString("kind"),
                row.getString("title"),
                row.getString("path"),
                row.getTimestamp("active_at").toInstant(),
                place(row),
                act(row),
                row.getString("content") == null ? null : PostTable.post(row),
                null);
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

    private static final String DETAILS = """
            select s.id, s.kind, s.title, s.path, s.active_at,
                   p.group_id, p.author_id, p.content, p.created_at, p.edited_at, p.deleted_at, p.deleted_by,
                   a.username as author_username, a.name as author_name, a.photo_id as author_photo_id,
                   g.id as place_id, g.title as place_name, g.path as place_path,
                   e.kind as act_kind, e.at as act_at, e.actor_id,
                   w.username as actor_username, w.name as actor_name, w.photo_id as actor_photo_id
            from candidate c
            join access.subject s on s.id = c.id
            left join feed.post p on p.id = s.id
            left join access.principal a on a.id = p.author_id
            left join lateral (
                select n.id, n.title, n.path
                from access.subject n join access.visible_to(:viewer) v on v = n.id
                where n.id = s.group_id) g on true
            left join lateral (
                select n.kind, n.at, n.actor_id from activity.entry n
                where n.subject_id = s.id
                order by n.at desc, n.id desc
                limit 1) e on true
            left join access.principal w on w.id = e.actor_id
            order by s.active_at desc, s.id desc
            limit :limit
            """;

    private static final String MINE = """
            with candidate as (
                select n.id from access.membership m
                cross join lateral (
                    select s.id from access.subject s join access.visible_to(:viewer) v on v = s.id
                    where s.group_id = m.group_id and (s.active_at, s.id) < (:at, :id) and s.kind = any(:kinds)
                    order by s.active_at desc, s.id desc
                    limit :limit) n
                where m.person_id = :viewer
                union all
                (select s.id from access.subject s join access.visible_to(:viewer) v on v = s.id
                 where s.group_id is null and (s.active_at, s.id) < (:at, :id) and s.kind = any(:kinds)
                   and s.audience in ('organisation', 'public')
                   and exists (select from activity.entry e where e.subject_id = s.id)
                 order by s.active_at desc, s.id desc
                 limit :limit))
            """ + DETAILS;

    private static final String GROUP = """
            with candidate as (
                select s.id from access.subject s join access.visible_to(:viewer) v on v = s.id
                where s.group_id = :group and (s.active_at, s.id) < (:at, :id) and s.kind = any(:kinds)
                  and s.id <> s.group_id
                order by s.active_at desc, s.id desc
                limit :limit)
            """ + DETAILS;
}
