package org.samverk.people;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samverk.access.Actor;
import org.samverk.access.Role;
import org.samverk.kernel.Problems;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The tree of units.
@Service
public class Units {
    private final JdbcClient jdbc;

    Units(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Makes a unit, or finds the one that is already there under this name.
    ///
    /// @param parentId the unit that it belongs to, null for the topmost
    @Transactional
    public UUID create(Actor actor, @Nullable UUID parentId, @Nullable String name) {
        actor.require(Role.ADMINISTRATOR);
        var problems = new Problems();
        var unit = problems.line("name", name, PeopleRules.LINE);
        check(problems, parentId);
        problems.throwIfAny();
        return jdbc.sql("""
                insert into people.unit (parent_id, name) values (:parent, :name)
                on conflict (parent_id, name) do update set name = excluded.name
                returning id
                """)
                .param("parent", parentId)
                .param("name", unit)
                .query(UUID.class)
                .single();
    }

    /// All units, each after the one that it belongs to; none for those from outside.
    public List<Unit> tree(Actor actor) {
        if (!actor.isEmployee()) {
            return List.of();
        }
        return jdbc.sql("""
                with recursive tree (id, parent_id, name, depth, place) as (
                    select id, parent_id, name, 0, array [name collate "sv-SE-x-icu"]
                    from people.unit where parent_id is null
                    union all
                    select u.id, u.parent_id, u.name, t.depth + 1, t.place || (u.name collate "sv-SE-x-icu")
                    from people.unit u join tree t on u.parent_id = t.id)
                select id, parent_id, name, depth from tree order by place
                """).query(Unit.class).list();
    }

    void check(Problems problems, @Nullable UUID unitId) {
        if (unitId != null && !exists(unitId)) {
            problems.add("unitId", "people.problem.unit");
        }
    }

    private boolean exists(UUID unitId) {
        return jdbc.sql("select exists (select from people.unit where id = :id)")
                .param("id", unitId)
                .query(Boolean.class)
                .single();
    }
}
