package org.samverk.feed;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class MustReadTable {
    private static final String WAITING = """
            select n.id from access.membership m
            join access.circle g on g.id = m.group_id and g.archived_at is null
            cross join lateral (
                select p.id, p.created_at from feed.post p join access.visible_to(:person) v on v = p.id
                where p.group_id = m.group_id and p.must_read and p.created_at > :since
                  and p.deleted_at is null and p.publish_at is null and p.author_id <> :person
                  and not exists (select from feed.confirmation c where c.subject_id = p.id and c.person_id = :person)
                order by p.created_at desc, p.id desc
                limit :limit) n
            where m.person_id = :person and m.role <> 'follower'
            order by n.created_at desc, n.id desc
            limit :limit
            """;
    private final JdbcClient jdbc;

    MustReadTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Those who take part in a group.
    Set<UUID> members(UUID group) {
        return new HashSet<>(
                jdbc.sql("select person_id from access.membership where group_id = :group and role <> 'follower'")
                        .param("group", group)
                        .query(UUID.class)
                        .list());
    }

    void confirm(UUID subject, UUID person, Instant at) {
        jdbc.sql("""
                insert into feed.confirmation (subject_id, person_id, at) values (:subject, :person, :at)
                on conflict do nothing
                """)
                .param("subject", subject)
                .param("person", person)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    boolean isAsked(UUID post) {
        return jdbc.sql("""
                select exists (select from feed.post
                               where id = :post and must_read and publish_at is null and deleted_at is null)
                """).param("post", post).query(Boolean.class).single();
    }

    /// Those of the subjects that the person has said to have read.
    Set<UUID> confirmed(UUID person, Collection<UUID> subjects) {
        return new HashSet<>(jdbc.sql("""
                        select subject_id from feed.confirmation where person_id = :person and subject_id = any(:subjects)
                        """)
                .param("person", person)
                .param("subjects", subjects.toArray(UUID[]::new))
                .query(UUID.class)
                .list());
    }

    /// What the person is asked to read in the groups in which they take part, and has not said to have read, the
    /// newest first.
    List<UUID> waiting(UUID person, Instant since, int limit) {
        return jdbc.sql(WAITING)
                .param("person", person)
                .param("since", since.atOffset(ZoneOffset.UTC))
                .param("limit", limit)
                .query(UUID.class)
                .list();
    }

    /// How much that is, with the articles.
    int countWaiting(UUID person, Instant since, int limit) {
        return jdbc.sql("select ((select count(*) from (%s) p) + (select count(*) from (%s) a))::int"
                        .formatted(WAITING, ArticleTable.WAITING))
                .param("person", person)
                .param("since", since.atOffset(ZoneOffset.UTC))
                .param("limit", limit)
                .query(Integer.class)
                .single();
    }
}
