package org.samverk.people;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samverk.access.Actor;
import org.samverk.access.PersonRef;
import org.samverk.access.Role;
import org.samverk.audit.AuditField;
import org.samverk.audit.AuditKind;
import org.samverk.audit.AuditLog;
import org.samverk.audit.Change;
import org.samverk.audit.Target;
import org.samverk.kernel.Problems;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The tree of units.
@Service
public class Units {
    private final JdbcClient jdbc;
    private final UnitTable table;
    private final AuditLog audit;

    Units(JdbcClient jdbc, UnitTable table, AuditLog audit) {
        this.audit = audit;
        this.jdbc = jdbc;
        this.table = table;
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
        return table.tree();
    }

    /// All units with who leads them and how many work there; none for those from outside.
    public UnitTree organisation(Actor actor) {
        return actor.isEmployee() ? UnitTree.summedUp(table.organisation()) : new UnitTree(List.of());
    }

    /// Says who leads a unit; the one before leads it no longer.
    ///
    /// @param username whose user name, null or unknown for nobody
    @Transactional
    public void lead(Actor actor, UUID unitId, @Nullable String username) {
        actor.require(Role.ADMINISTRATOR);
        jdbc.sql("""
                update people.unit
                set head_id = (select p.id from access.principal p where p.username = :username and p.kind = 'member')
                where id = :unit
                returning head_id as person, name as unit
                """)
                .param("unit", unitId)
                .param("username", username)
                .query(Led.class)
                .optional()
                .ifPresent(led -> tell(actor, led, true));
    }

    /// Says whether somebody leads a unit. Saying that they do not leaves alone whoever else leads it.
    @Transactional
    public void lead(Actor actor, UUID unitId, String username, boolean leads) {
        actor.require(Role.ADMINISTRATOR);
        jdbc.sql("""
                update people.unit u
                set head_id = case when :leads then p.id end
                from access.principal p
                where u.id = :unit and p.username = :username and p.kind = 'member'
                  and (u.head_id is not distinct from p.id) <> :leads
                returning p.id as person, u.name as unit
                """)
                .param("unit", unitId)
                .param("username", username)
                .param("leads", leads)
                .query(Led.class)
                .optional()
                .ifPresent(led -> tell(actor, led, leads));
    }

    private record Led(@Nullable UUID person, String unit) {}

    private void tell(Actor actor, Led led, boolean leads) {
        var change = Change.of(AuditField.LEADS, !leads, leads);
        audit.record(actor, AuditKind.UNIT_LED, Target.person(led.person()).saying(led.unit()), change);
    }

    public boolean leads(@Nullable UUID unitId, UUID person) {
        return unitId != null
                && jdbc.sql("select exists (select from people.unit where id = :unit and head_id = :person)")
                        .param("unit", unitId)
                        .param("person", person)
                        .query(Boolean.class)
                        .single();
    }

    /// Whether somebody leads a unit or one above it.
    public boolean answersFor(@Nullable UUID unitId, UUID person) {
        return jdbc.sql("""
                with recursive above (id, parent_id, head_id) as (
                    select id, parent_id, head_id from people.unit where id = :unit
                    union all
                    select u.id, u.parent_id, u.head_id from people.unit u join above a on u.id = a.parent_id)
                select exists (select from above where head_id = :person)
                """)
                .param("unit", unitId)
                .param("person", person)
                .query(Boolean.class)
                .single();
    }

    /// Whom somebody answers to: who leads their unit, or the nearest unit above that somebody else leads.
    public Optional<PersonRef> managerOf(Actor actor, UUID person) {
        if (!actor.isEmployee()) {
            return Optional.empty();
        }
        return jdbc.sql("""
                with recursive above (id, parent_id, head_id, step) as (
                    select u.id, u.parent_id, u.head_id, 0
                    from people.person d join people.unit u on u.id = d.unit_id where d.id = :person
                    union all
                    select u.id, u.parent_id, u.head_id, a.step + 1
                    from people.unit u join above a on u.id = a.parent_id)
                select p.id, p.username, p.name, p.photo_id
                from above a join access.principal p on p.id = a.head_id and p.active
                where p.id <> :person
                order by a.step
                limit 1
                """).param("person", person).query(PersonRef::of).optional();
    }

    void check(Problems problems, @Nullable UUID unitId) {
        if (unitId != null && !exists(unitId)) {
            problems.add("unitId", "people.problem.unit");
        }
    }

    /// The unit's name; empty when it is gone.
    public String name(UUID unitId) {
        return jdbc.sql("select name from people.unit where id = :id")
                .param("id", unitId)
                .query(String.class)
                .optional()
                .orElse("");
    }

    public boolean exists(UUID unitId) {
        return jdbc.sql("select exists (select from people.unit where id = :id)")
                .param("id", unitId)
                .query(Boolean.class)
                .single();
    }
}
