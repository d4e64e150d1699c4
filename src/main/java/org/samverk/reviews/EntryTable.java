package org.samverk.reviews;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samverk.access.PersonRef;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// What happened in reviews, and whose turn it is in which.
@Repository
class EntryTable {
    private final JdbcClient jdbc;

    EntryTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(UUID draft, String kind, @Nullable UUID person, @Nullable String words, Instant at) {
        jdbc.sql("""
                insert into reviews.entry (draft_id, kind, person_id, words, at)
                values (:draft, :kind, :person, :words, :at)
                """)
                .param("draft", draft)
                .param("kind", kind)
                .param("person", person)
                .param("words", words)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    /// The last hundred, in order.
    List<ReviewEntry> of(UUID draft) {
        return jdbc.sql("""
                select * from (
                    select e.id as entry_id, e.kind, e.words, e.at, p.id, p.username, p.name, p.photo_id
                    from reviews.entry e left join access.principal p on p.id = e.person_id
                    where e.draft_id = :draft order by e.id desc limit 100) newest
                order by entry_id
                """)
                .param("draft", draft)
                .query((row, number) -> new ReviewEntry(
                        row.getString("kind"),
                        PersonRef.ofNullable(row, ""),
                        row.getString("words"),
                        row.getTimestamp("at").toInstant()))
                .list();
    }

    /// Who asked for the review that goes on.
    @Nullable
    UUID asker(UUID draft) {
        return jdbc.sql("""
                select person_id from reviews.entry
                where draft_id = :draft and kind = 'asked' order by id desc limit 1
                """).param("draft", draft).query(UUID.class).optional().orElse(null);
    }

    /// What waits for a person, what is due first first.
    List<MyReview> waiting(UUID person, Instant after, UUID afterId, int rows) {
        return jdbc.sql("""
                select t.id, t.draft_id, t.kind, t.due_at, d.title, s.kind as site, a.name as author
                from reviews.asked q
                join reviews.task t on t.id = q.task_id and t.state = 'open'
                join sites.page_draft d on d.id = t.draft_id
                join sites.site s on s.id = d.site_id
                join access.principal a on a.id = d.author_id
                join access.visible_to(:person) v on v = d.id
                where q.person_id = :person and (t.due_at, t.id) > (:at, :id)
                order by t.due_at, t.id limit :rows
                """)
                .param("person", person)
                .param("at", after.atOffset(ZoneOffset.UTC))
                .param("id", afterId)
                .param("rows", rows)
                .query((row, number) -> new MyReview(
                        row.getObject("id", UUID.class),
                        row.getObject("draft_id", UUID.class),
                        StepKind.of(row.getString("kind")),
                        row.getString("title"),
                        row.getString("author"),
                        row.getTimestamp("due_at").toInstant()))
                .list();
    }

    /// How much waits for a person, and whether a section lets them do something: with one query, as the shell of every
    /// page asks for it.
    Waiting standing(UUID person) {
        return jdbc.sql("""
                select (select count(*) from (
                            select from reviews.asked q join reviews.task t on t.id = q.task_id and t.state = 'open'
                            where q.person_id = :person limit 100) waiting) as reviews,
                       exists (select from sections.held_by(:person)) as sections
                """).param("person", person).query(Waiting.class).single();
    }
}
