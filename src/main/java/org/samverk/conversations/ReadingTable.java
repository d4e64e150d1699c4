package org.samverk.conversations;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.samverk.access.PersonRef;
import org.samverk.activity.SubjectReaders;
import org.samverk.kernel.Cursor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class ReadingTable implements SubjectReaders {
    private final JdbcClient jdbc;

    ReadingTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// A visit goes on until half an hour has passed without a look. Writes nothing when there is nothing to say.
    ///
    /// @return when the visit before this one ended
    Optional<Instant> read(UUID person, UUID subject, Instant at) {
        jdbc.sql("""
                insert into conversations.reading as r (person_id, subject_id, first_at, read_at)
                select :person, s.id, :at, :at
                from access.subject s join access.visible_to(:person) v on v = s.id
                where s.id = :subject
                on conflict (person_id, subject_id) do update
                set since = case when r.read_at < excluded.read_at - interval '30 minutes' then r.read_at else r.since end,
                    first_at = coalesce(r.first_at, excluded.first_at),
                    read_at = greatest(r.read_at, excluded.read_at),
                    unread = false
                where r.unread or r.read_at < excluded.read_at - interval '10 minutes'
                   or r.read_at <= (select s.active_at from access.subject s where s.id = r.subject_id)
                """)
                .param("person", person)
                .param("subject", subject)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
        return instant("since", person, subject);
    }

    void read(UUID person, Collection<UUID> subjects, Instant at) {
        jdbc.sql("""
                insert into conversations.reading as r (person_id, subject_id, first_at, read_at)
                select :person, s.id, :at, :at
                from access.subject s join access.visible_to(:person) v on v = s.id
                where s.id = any(:subjects)
                on conflict (person_id, subject_id) do update
                set first_at = coalesce(r.first_at, excluded.first_at),
                    read_at = greatest(r.read_at, excluded.read_at),
                    unread = false
                """)
                .param("person", person)
                .param("subjects", subjects.toArray(UUID[]::new))
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    @Override
    public Set<UUID> readAfter(UUID subject, Instant at, Collection<UUID> people) {
        return Set.copyOf(jdbc.sql("""
                select person_id from conversations.reading
                where subject_id = :subject and person_id = any(:people) and read_at > :at and not unread
                """)
                .param("subject", subject)
                .param("people", people.toArray(UUID[]::new))
                .param("at", at.atOffset(ZoneOffset.UTC))
                .query(UUID.class)
                .list());
    }

    void markUnread(UUID person, UUID subject, Instant at) {
        jdbc.sql("""
                insert into conversations.reading (person_id, subject_id, read_at, unread)
                values (:person, :subject, :at, true)
                on conflict (person_id, subject_id) do update set unread = true
                """)
                .param("person", person)
                .param("subject", subject)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    void unmarkAll(UUID person) {
        jdbc.sql("update conversations.reading set unread = false where person_id = :person and unread")
                .param("person", person)
                .update();
    }

    Set<UUID> unread(UUID person, Collection<UUID> subjects) {
        return new HashSet<>(jdbc.sql("""
                select wanted.id from unnest(:subjects::uuid[]) as wanted (id)
                join access.visible_to(:person) v on v = wanted.id
                join conversations.unread_by(:person) u on u = wanted.id
                """)
                .param("person", person)
                .param("subjects", subjects.toArray(UUID[]::new))
                .query(UUID.class)
                .list());
    }

    Optional<Instant> firstRead(UUID person, UUID subject) {
        return instant("first_at", person, subject);
    }

    List<Reading> readers(UUID subject, UUID group, Cursor before, int limit) {
        return jdbc.sql("""
                select p.id, p.username, p.name, p.photo_id, r.first_at
                from conversations.reading r
                join access.membership m on m.group_id = :group and m.person_id = r.person_id and m.role <> 'follower'
                join access.principal p on p.id = r.person_id
                where r.subject_id = :subject and (r.first_at, r.person_id) < (:at, :id)
                order by r.first_at desc, r.person_id desc
                limit :limit
                """)
                .param("group", group)
                .param("subject", subject)
                .param("at", before.at().atOffset(ZoneOffset.UTC))
                .param("id", before.id())
                .param("limit", limit)
                .query((row, number) -> new Reading(
                        PersonRef.of(row, number), row.getTimestamp("first_at").toInstant()))
                .list();
    }

    /// Lets go of what a person has read in a group and sees no longer.
    void forget(UUID person, UUID group) {
        jdbc.sql("""
                delete from conversations.reading r using access.subject s
                where r.person_id = :person and s.id = r.subject_id and s.group_id = :group
                  and not exists (select from access.visible_to(:person) v where v = s.id)
                """).param("person", person).param("group", group).update();
    }

    private Optional<Instant> instant(String column, UUID person, UUID subject) {
        return jdbc.sql("select first_at, since from conversations.reading where person_id = :person and subject_id ="
                        + " :subject")
                .param("person", person)
                .param("subject", subject)
                .query((row, number) ->
                        Optional.ofNullable(row.getTimestamp(column)).map(Timestamp::toInstant))
                .optional()
                .flatMap(found -> found);
    }
}
