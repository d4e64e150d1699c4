package org.samverk.ideas;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samverk.access.Actor;
import org.samverk.access.PersonRef;
import org.samverk.access.Role;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Ideas that wait, for those who answer them, and who those are.
@Repository
class IdeaQueueTable {
    /// Whether `:viewer` may answer the idea `i` that they see; `:all` is whether they handle all ideas.
    static final String MAY_ANSWER = """
            (:all
             or (i.handed_over_at is not null and ideas.answerer(i.campaign_id) = :viewer)
             or exists (
                select from access.membership m
                join access.circle c on c.id = m.group_id and c.archived_at is null
                where m.group_id = i.group_id and m.person_id = :viewer and m.role = 'administrator'))
            """;

    private final JdbcClient jdbc;
    private final IdeaCalendar calendar;

    IdeaQueueTable(JdbcClient jdbc, IdeaCalendar calendar) {
        this.jdbc = jdbc;
        this.calendar = calendar;
    }

    /// An idea whose day has passed or is near, and of which nobody was told.
    ///
    /// @param handlerId who has it
    record Late(UUID id, @Nullable UUID groupId, @Nullable UUID handlerId) {}

    /// Those that the actor may answer, what is due first first.
    ///
    /// @param after a day, in days after 1970, and a number
    List<WaitingIdea> list(Actor actor, Whose whose, @Nullable IdeaCursor after, Instant now, int limit) {
        var today = calendar.today();
        return jdbc.sql("""
                select i.*, h.id as handler_ref_id, h.username as handler_ref_username, h.name as handler_ref_name,
                       h.photo_id as handler_ref_photo_id
                from ideas.idea i
                join access.visible_to(:viewer) v on v = i.id
                left join access.principal h on h.id = i.handler_id
                where i.status in ('submitted', 'evaluating')
                  and %s
                  and %s
                  and (i.due_on - date '1970-01-01', i.number) > (:day, :number)
                order by i.due_on, i.number
                limit :limit
                """.formatted(MAY_ANSWER, whose.sql()))
                .param("viewer", actor.id())
                .param("all", actor.has(Role.HANDLER))
                .param("day", after == null ? Long.MIN_VALUE : after.figure())
                .param("number", after == null ? 0 : after.number())
                .param("limit", limit)
                .query((row, number) -> waiting(row, today, now))
                .list();
    }

    /// Those who may answer the idea: who handles ideas or owes it the answer that its campaign promised, and sees it,
    /// and who administers its group.
    List<PersonRef> answerers(UUID idea, @Nullable UUID group) {
        return jdbc.sql("""
                select p.id, p.username, p.name, p.photo_id
                from access.principal p
                where p.active and p.kind = 'member'
                  and ((('handler' = any(p.roles)
                         or p.id = (select ideas.answerer(i.campaign_id) from ideas.idea i
                                    where i.id = :idea and i.handed_over_at is not null))
                        and exists (select from access.visible_to(p.id) v where v = :idea))
                       or exists (select from access.membership m
                                  join access.circle c on c.id = m.group_id and c.archived_at is null
                                  where m.group_id = :group and m.person_id = p.id and m.role = 'administrator'))
                order by p.name collate "sv-SE-x-icu", p.id
                """)
                .param("idea", idea)
                .param("group", group)
                .query(PersonRef::of)
                .list();
    }

    /// A new day has not been reminded of.
    void change(UUID idea, @Nullable UUID handler, LocalDate dueOn) {
        jdbc.sql("""
                update ideas.idea set handler_id = :handler, due_on = :due,
                    reminded_at = case when due_on = :due then reminded_at end,
                    foretold_at = case when due_on = :due then foretold_at end
                where id = :idea
                """)
                .param("idea", idea)
                .param("handler", handler)
                .param("due", dueOn)
                .update();
    }

    /// Its campaign has promised an answer by this day.
    void handOver(UUID idea, Instant at, LocalDate dueOn) {
        jdbc.sql("update ideas.idea set handed_over_at = :at, promised_on = :due where id = :idea")
                .param("idea", idea)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("due", dueOn)
                .update();
    }

    /// The answer that was promised has come, if one was and it had not come before.
    void keep(UUID idea, Instant at) {
        jdbc.sql("update ideas.idea set kept_at = :at where id = :idea and promised_on is not null and kept_at is null")
                .param("idea", idea)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    /// Marks those whose day has passed as told of, at most so many. Each is in one answer only, however many ask.
    List<Late> takeLate(Instant at, int limit) {
        return jdbc.sql("""
                update ideas.idea set reminded_at = :at
                where id in (select id from ideas.idea
                             where status in ('submitted', 'evaluating') and due_on < :today and reminded_at is null
                             order by due_on, number limit :limit
                             for update skip locked)
                returning id, group_id, handler_id
                """)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("today", calendar.today())
                .param("limit", limit)
                .query(IdeaQueueTable::late)
                .list();
    }

    /// The same for those that were promised an answer within so many days, and of which nobody was told before.
    List<Late> takeSoon(Instant at, int days, int limit) {
        return jdbc.sql("""
                update ideas.idea set foretold_at = :at
                where id in (select id from ideas.idea
                             where status in ('submitted', 'evaluating') and handed_over_at is not null and kept_at is null
                               and due_on between :today and :last and foretold_at is null
                             order by due_on, number limit :limit
                             for update skip locked)
                returning id, group_id, handler_id
                """)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("today", calendar.today())
                .param("last", calendar.today().plusDays(days))
                .param("limit", limit)
                .query(IdeaQueueTable::late)
                .list();
    }

    private static Late late(ResultSet row, int number) throws SQLException {
        return new Late(
                row.getObject("id", UUID.class),
                row.getObject("group_id", UUID.class),
                row.getObject("handler_id", UUID.class));
    }

    private static WaitingIdea waiting(ResultSet row, LocalDate today, Instant now) throws SQLException {
        var created = row.getTimestamp("created_at").toInstant();
        var due = row.getObject("due_on", LocalDate.class);
        return new WaitingIdea(
                row.getLong("number"),
                row.getString("title"),
                IdeaStatus.of(row.getString("status")),
                row.getInt("supporters"),
                created,
                ChronoUnit.DAYS.between(created, now),
                due,
                due.isBefore(today),
                PersonRef.ofNullable(row, "handler_ref_"));
    }
}
