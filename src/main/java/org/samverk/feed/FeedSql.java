package org.samverk.feed;

/// The statements that read feeds. Which subjects are in a feed is found on indexes, group by group and person
/// by person, so that a feed costs what its reader's groups and people cost; only then is the rest read of those few.
/// Each part is read in the order of time until it has enough: `is true` keeps the planner from looking for kinds in an
/// index that does not have that order.
final class FeedSql {
    private FeedSql() {}

    static String of(FeedQuery query) {
        var column = query.order().column();
        return fill((query.group() == null ? MINE : GROUP) + DETAILS, query, query.unread() ? UNREAD : "", column);
    }

    /// In how much of a feed others did something after a moment.
    static String since(FeedQuery query) {
        var sql = (query.group() == null ? MINE : GROUP) + COUNT;
        return fill(sql, query, " and s.active_at > :since", FeedOrder.ACTIVE.column());
    }

    /// Those of given keys that the viewer sees.
    static String these() {
        return fill(THESE + DETAILS, FeedQuery.ALL, "", FeedOrder.ACTIVE.column());
    }

    private static String fill(String sql, FeedQuery query, String more, String column) {
        var one = query.kind() != null;
        return sql.replace("{kind}", one ? "s.kind = :kind" : "(s.kind = any(:kinds)) is true")
                .replace("{their kind}", one ? "(s.kind = :kind) is true" : "(s.kind = any(:kinds)) is true")
                .replace("{more}", more)
                .replace("{order}", column);
    }

    private static final String UNREAD = """
             and s.kind <> 'group' and s.active_at > now() - interval '30 days'
             and (s.active_at > coalesce((select r.read_up_to from feed.reader r where r.person_id = :viewer), '-infinity')
                  or exists (select from conversations.reading k
                             where k.person_id = :viewer and k.subject_id = s.id and k.unread))
             and (select true from conversations.unread_by(:viewer) u where u = s.id) is true
            """;

    private static final String MINE = """
            with candidate as (
                select n.id, n.place from access.membership m
                cross join lateral (
                    select s.id, s.{order} as place
                    from access.subject s join access.visible_to(:viewer) v on v = s.id
                    where s.group_id = m.group_id and (s.{order}, s.id) < (:at, :id) and {kind}{more}
                    order by s.{order} desc, s.id desc
                    limit :limit) n
                where m.person_id = :viewer
                union
                (select s.id, s.{order} as place
                 from access.subject s join access.visible_to(:viewer) v on v = s.id
                 where s.group_id is null and (s.{order}, s.id) < (:at, :id) and {kind}{more}
                   and s.audience in ('organisation', 'public')
                   and exists (select from activity.entry e where e.subject_id = s.id)
                 order by s.{order} desc, s.id desc
                 limit :limit)
                union
                select n.id, n.place from feed.topic_follow f
                cross join lateral (
                    select s.id, s.{order} as place
                    from (select t.post_id from feed.topic t where t.word = f.word
                          order by t.at desc, t.post_id desc limit 100) t
                    join access.subject s on s.id = t.post_id
                    join access.visible_to(:viewer) v on v = s.id
                    where (s.{order}, s.id) < (:at, :id) and s.audience = 'group' and {their kind}{more}) n
                where f.person_id = :viewer
                union
                select n.id, n.place from people.following f
                cross join lateral (
                    select s.id, s.{order} as place
                    from access.subject s join access.visible_to(:viewer) v on v = s.id
                    where s.owner_id = f.followed_id and (s.{order}, s.id) < (:at, :id) and {their kind}{more}
                    order by s.{order} desc, s.id desc
                    limit :limit) n
                where f.person_id = :viewer)
            """;

    private static final String THESE = """
            with candidate as (
                select s.id, s.{order} as place
                from access.subject s join access.visible_to(:viewer) v on v = s.id where s.id = any(:ids))
            """;

    private static final String GROUP = """
            with candidate as (
                select s.id, s.{order} as place
                from access.subject s join access.visible_to(:viewer) v on v = s.id
                where s.group_id = :group and (s.{order}, s.id) < (:at, :id) and {kind}{more} and s.id <> s.group_id
                order by s.{order} desc, s.id desc
                limit :limit)
            """;

    /// Of those alone that are shown the rest is read. Whether they are unread is asked of each by itself: the planner
    /// would otherwise find out about everything there is.
    private static final String DETAILS = """
            , chosen as (select id from candidate order by place desc, id desc limit :limit)
            select s.id, s.kind, s.title, s.path, s.active_at, s.created_at as made_at,
                   p.*,
                   g.id as place_id, g.title as place_name, g.path as place_path,
                   e.kind as act_kind, e.at as act_at, e.actor_id,
                   w.username as actor_username, w.name as actor_name, w.photo_id as actor_photo_id,
                   s.kind <> 'group'
                   and (select true from conversations.unread_by(:viewer) u where u = s.id) is true
                   and (s.active_at > coalesce((select r.read_up_to from feed.reader r where r.person_id = :viewer),
                                               '-infinity')
                        or exists (select from conversations.reading k
                                   where k.person_id = :viewer and k.subject_id = s.id and k.unread)) as unread
            from chosen c
            join access.subject s on s.id = c.id
            left join feed.post_read p on p.id = s.id
            left join lateral (
                select n.id, n.title, n.path
                from access.subject n join access.visible_to(:viewer) v on v = n.id
                where n.id = s.group_id) g on true
            left join lateral (
                select n.kind, n.at, n.actor_id from activity.entry n
                where n.subject_id = s.id and not n.quiet
                order by n.at desc, n.id desc
                limit 1) e on true
            left join access.principal w on w.id = e.actor_id
            order by s.{order} desc, s.id desc
            """;

    private static final String COUNT = """
            select count(*)
            from candidate c
            where exists (select from activity.entry e
                          where e.subject_id = c.id and not e.quiet and e.at > :since and e.actor_id is distinct from :viewer)
            """;
}
