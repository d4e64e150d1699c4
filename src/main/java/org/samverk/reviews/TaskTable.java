package org.samverk.reviews;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samverk.access.PersonRef;
import org.samverk.kernel.Sha256;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// What is to be done with drafts, and by whom.
@Repository
class TaskTable {
    private static final String SELECT = """
            select t.*, p.id as for_id, p.username as for_username, p.name as for_name, p.photo_id as for_photo_id,
                   s.id as by_id, s.username as by_username, s.name as by_name, s.photo_id as by_photo_id
            from reviews.task t
            left join access.principal p on p.id = t.person_id
            left join access.principal s on s.id = t.settled_by
            """;
    private final JdbcClient jdbc;

    TaskTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// The steps of a flow become what is to be done with a draft, in place of what was.
    void begin(UUID draft, UUID flow) {
        clear(draft);
        jdbc.sql("""
                insert into reviews.task (draft_id, flow_id, position, kind, person_id, days, state)
                select :draft, s.flow_id, s.position, s.kind, s.person_id, s.days, 'waiting'
                from reviews.step s where s.flow_id = :flow
                """).param("draft", draft).param("flow", flow).update();
    }

    void clear(UUID draft) {
        jdbc.sql("delete from reviews.task where draft_id = :draft")
                .param("draft", draft)
                .update();
    }

    List<ReviewTask> of(UUID draft) {
        return jdbc.sql(SELECT + " where t.draft_id = :draft order by t.position")
                .param("draft", draft)
                .query(TaskTable::task)
                .list();
    }

    /// The same, and nobody else settles one of them until the transaction ends.
    List<ReviewTask> lock(UUID draft) {
        return jdbc.sql(SELECT + " where t.draft_id = :draft order by t.position for update of t")
                .param("draft", draft)
                .query(TaskTable::task)
                .list();
    }

    Optional<ReviewTask> find(UUID id) {
        return jdbc.sql(SELECT + " where t.id = :id")
                .param("id", id)
                .query(TaskTable::task)
                .optional();
    }

    void open(UUID task, Instant due, Collection<UUID> people) {
        jdbc.sql("""
                update reviews.task set state = 'open', due_at = :due, seal = null, settled_by = null, settled_at = null
                where id = :task
                """)
                .param("task", task)
                .param("due", due.atOffset(ZoneOffset.UTC))
                .update();
        jdbc.sql("""
                insert into reviews.asked (task_id, person_id) select :task, unnest(:people::uuid[]) on conflict do nothing
                """)
                .param("task", task)
                .param("people", people.toArray(UUID[]::new))
                .update();
    }

    /// It is nobody's turn any more.
    void await(UUID task) {
        jdbc.sql("""
                update reviews.task set state = 'waiting', due_at = null, seal = null, settled_by = null, settled_at = null
                where id = :task
                """).param("task", task).update();
        unask(task);
    }

    /// @param seal of the text that is approved, null when changes are asked for
    void settle(UUID task, UUID person, @Nullable Sha256 seal, Instant at) {
        jdbc.sql("""
                update reviews.task
                set state = case when :seal::text is null then 'changes' else 'approved' end, seal = :seal,
                    settled_by = :person, settled_at = :at, due_at = null
                where id = :task
                """)
                .param("task", task)
                .param("seal", seal == null ? null : seal.hex())
                .param("person", person)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
        unask(task);
    }

    Set<UUID> asked(UUID task) {
        return Set.copyOf(jdbc.sql("select person_id from reviews.asked where task_id = :task")
                .param("task", task)
                .query(UUID.class)
                .list());
    }

    /// Whether the person was asked to do something with the draft that is their turn now.
    Optional<StepKind> turnOf(UUID person, UUID draft) {
        return jdbc.sql("""
                select t.kind from reviews.task t join reviews.asked a on a.task_id = t.id
                where t.draft_id = :draft and a.person_id = :person and t.state = 'open'
                """)
                .param("draft", draft)
                .param("person", person)
                .query((row, number) -> StepKind.of(row.getString("kind")))
                .optional();
    }

    private void unask(UUID task) {
        jdbc.sql("delete from reviews.asked where task_id = :task")
                .param("task", task)
                .update();
    }

    private static ReviewTask task(ResultSet row, int number) throws SQLException {
        var seal = row.getString("seal");
        return new ReviewTask(
                row.getObject("id", UUID.class),
                row.getObject("draft_id", UUID.class),
                row.getObject("flow_id", UUID.class),
                row.getInt("position"),
                StepKind.of(row.getString("kind")),
                PersonRef.ofNullable(row, "for_"),
                row.getInt("days"),
                ReviewTask.State.valueOf(row.getString("state").toUpperCase(Locale.ROOT)),
                instant(row, "due_at"),
                PersonRef.ofNullable(row, "by_"),
                instant(row, "settled_at"),
                seal == null ? null : new Sha256(seal));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var at = row.getTimestamp(column);
        return at == null ? null : at.toInstant();
    }
}
