package org.samverk.feed;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samverk.access.PersonRef;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Who has read what they are asked to read.
@Repository
class MustReadReaderTable {
    private final JdbcClient jdbc;

    MustReadReaderTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Those who are asked to read a post: they take part in its group and did not write it.
    Set<UUID> askedOf(UUID post) {
        return new HashSet<>(jdbc.sql("""
                        select m.person_id
                        from feed.post o
                        join access.membership m
                             on m.group_id = o.group_id and m.role <> 'follower' and m.person_id <> o.author_id
                        where o.id = :post
                        """).param("post", post).query(UUID.class).list());
    }

    MustReadFigures figures(UUID subject, Set<UUID> asked) {
        return jdbc.sql("""
                select count(*)::int as asked, count(r.first_at)::int as opened, count(c.at)::int as confirmed,
                       (select n.at from feed.reminder n where n.subject_id = :subject) as reminded_at
                from access.principal p
                left join feed.confirmation c on c.subject_id = :subject and c.person_id = p.id
                left join conversations.reading r on r.subject_id = :subject and r.person_id = p.id
                where p.id = any(:asked) and p.active
                """)
                .param("subject", subject)
                .param("asked", asked.toArray(UUID[]::new))
                .query((row, number) -> new MustReadFigures(
                        row.getInt("asked"),
                        row.getInt("opened"),
                        row.getInt("confirmed"),
                        PostTable.instant(row.getTimestamp("reminded_at"))))
                .single();
    }

    /// By name.
    ///
    /// @param after the user name of the last one before, null from the beginning
    List<MustReadReader> list(UUID subject, Set<UUID> asked, boolean confirmed, @Nullable String after, int limit) {
        return jdbc.sql("""
                select p.id, p.username, p.name, p.photo_id, r.first_at, c.at
                from access.principal p
                left join feed.confirmation c on c.subject_id = :subject and c.person_id = p.id
                left join conversations.reading r on r.subject_id = :subject and r.person_id = p.id
                where p.id = any(:asked) and p.active and (c.at is not null) = :confirmed
                  and (:after::text is null or (p.name, p.username) > (
                       select n.name, n.username from access.principal n where n.username = :after))
                order by p.name, p.username
                limit :limit
                """)
                .param("subject", subject)
                .param("asked", asked.toArray(UUID[]::new))
                .param("confirmed", confirmed)
                .param("after", after)
                .param("limit", limit)
                .query(MustReadReaderTable::reader)
                .list();
    }

    /// Those who have not said to have read it.
    Set<UUID> missing(UUID subject, Set<UUID> asked) {
        return new HashSet<>(jdbc.sql("""
                        select p.id from access.principal p
                        where p.id = any(:asked) and p.active
                          and not exists (select from feed.confirmation c
                                          where c.subject_id = :subject and c.person_id = p.id)
                        """)
                .param("subject", subject)
                .param("asked", asked.toArray(UUID[]::new))
                .query(UUID.class)
                .list());
    }

    /// Notes that they are reminded now.
    ///
    /// @return false when they were, after `since`
    boolean remind(UUID subject, UUID by, Instant at, Instant since) {
        return jdbc.sql("""
                insert into feed.reminder as r (subject_id, by, at) values (:subject, :by, :at)
                on conflict (subject_id) do update set by = excluded.by, at = excluded.at
                where r.at <= :since
                """)
                        .param("subject", subject)
                        .param("by", by)
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .param("since", since.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    private static MustReadReader reader(ResultSet row, int number) throws SQLException {
        return new MustReadReader(
                PersonRef.of(row, number),
                PostTable.instant(row.getTimestamp("first_at")),
                PostTable.instant(row.getTimestamp("at")));
    }
}
