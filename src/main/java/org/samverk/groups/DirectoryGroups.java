package org.samverk.groups;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samverk.access.Actor;
import org.samverk.access.Role;
import org.samverk.kernel.Problems;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Lists of people that another system keeps, as a program or an administrator brought them here.
@Service
public class DirectoryGroups {
    private static final int LONGEST_NAME = 120;
    private final JdbcClient jdbc;

    DirectoryGroups(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// By name; none for those from outside.
    public List<DirectoryGroup> list(Actor actor) {
        if (!actor.isEmployee()) {
            return List.of();
        }
        return jdbc.sql("""
                select g.id, g.name, (select count(*)::int from groups.directory_member m where m.directory_id = g.id) members
                from groups.directory_group g order by g.name
                """).query(DirectoryGroup.class).list();
    }

    /// Makes the list of this name hold exactly these people; who is not known is left out. The groups that it feeds
    /// follow with [GroupFeeding#reconcileAll].
    ///
    /// @return its key
    /// @throws org.samverk.kernel.RefusedException when the actor is no administrator
    @Transactional
    public UUID put(Actor actor, @Nullable String name, Collection<String> usernames) {
        actor.require(Role.ADMINISTRATOR);
        var problems = new Problems();
        var line = problems.line("name", name, LONGEST_NAME);
        problems.throwIfAny();
        var id = jdbc.sql("""
                insert into groups.directory_group (name) values (:name)
                on conflict (name) do update set name = excluded.name returning id
                """).param("name", line).query(UUID.class).single();
        var names = usernames.toArray(String[]::new);
        jdbc.sql("""
                delete from groups.directory_member where directory_id = :id
                  and person_id not in (select p.id from access.principal p where p.username = any(:names))
                """).param("id", id).param("names", names).update();
        jdbc.sql("""
                insert into groups.directory_member (directory_id, person_id)
                select :id, p.id from access.principal p where p.username = any(:names) and p.kind = 'member'
                on conflict do nothing
                """).param("id", id).param("names", names).update();
        return id;
    }

    boolean exists(UUID id) {
        return jdbc.sql("select exists (select from groups.directory_group where id = :id)")
                .param("id", id)
                .query(Boolean.class)
                .single();
    }
}
