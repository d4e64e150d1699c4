package org.samverk.ideas;

import java.util.UUID;
import org.samverk.access.Actor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// What moves when two ideas become one.
@Repository
class IdeaMergeTable {
    private final JdbcClient jdbc;

    IdeaMergeTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Whether everybody who sees one of them sees the other one too, also those who come later: they lie in the same
    /// group, or all employees see both and no guest sees either of them.
    boolean haveTheSameReaders(Actor actor, UUID one, UUID other) {
        return jdbc.sql("""
                        select a.group_id is not distinct from b.group_id
                            or not exists (select from access.circle c
                                           where c.id in (a.group_id, b.group_id)
                                             and (c.visibility not in ('open', 'moderated')
                                                  or exists (select from access.membership m
                                                             join access.principal p on p.id = m.person_id
                                                             where m.group_id = c.id and p.kind = 'guest')))
                        from ideas.idea a cross join ideas.idea b
                        join access.visible_to(:viewer) seen on seen = b.id
                        where a.id = :one and b.id = :other
                        """)
                .param("viewer", actor.id())
                .param("one", one)
                .param("other", other)
                .query(Boolean.class)
                .single();
    }

    /// Whoever backs the one, and its author, backs the other one, each once; nobody backs an idea of their own.
    void moveSupport(UUID from, UUID to) {
        jdbc.sql("""
                insert into ideas.support (idea_id, person_id, created_at)
                select o.id, backing.person_id, backing.created_at
                from ideas.idea o
                cross join (select person_id, created_at from ideas.support where idea_id = :from
                            union all
                            select access.behind(author_id), created_at from ideas.idea where id = :from) backing
                where o.id = :to and backing.person_id <> access.behind(o.author_id)
                on conflict do nothing
                """).param("from", from).param("to", to).update();
        jdbc.sql("delete from ideas.support where idea_id = :from")
                .param("from", from)
                .update();
        jdbc.sql("""
                update ideas.idea i
                set supporters = (select count(*) from ideas.support s where s.idea_id = i.id)
                where i.id in (:from, :to)
                """).param("from", from).param("to", to).update();
    }

    /// What was promised the one is promised the other one, when that still waits for its answer and was promised none.
    void movePromise(UUID from, UUID to) {
        jdbc.sql("""
                update ideas.idea t
                set campaign_id = s.campaign_id, handed_over_at = s.handed_over_at, promised_on = s.promised_on,
                    due_on = s.due_on, handler_id = s.handler_id, reminded_at = s.reminded_at, foretold_at = s.foretold_at,
                    kept_at = s.kept_at
                from ideas.idea s
                where s.id = :from and t.id = :to and s.handed_over_at is not null
                  and t.handed_over_at is null and t.status in ('submitted', 'evaluating')
                """).param("from", from).param("to", to).update();
    }

    /// Also what was merged into the one before is a duplicate of the other one now.
    void merge(UUID from, UUID to) {
        jdbc.sql("""
                update ideas.idea set duplicate_of = :to, status = 'duplicate' where id = :from or duplicate_of = :from
                """).param("from", from).param("to", to).update();
    }
}
