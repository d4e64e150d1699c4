package org.samverk.access;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.samverk.kernel.RefusedException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/// Who is in which group. The module groups decides; this one remembers, because every read asks.
@Service
public class Memberships {
    private final JdbcClient jdbc;

    Memberships(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Optional<MembershipRole> roleOf(UUID person, UUID group) {
        return jdbc.sql("select role from access.membership where person_id = :person and group_id = :group")
                .param("person", person)
                .param("group", group)
                .query(String.class)
                .optional()
                .map(MembershipRole::of);
    }

    /// Whether the actor reads what is for the group's members only, archived or not: the rule of `access.visible_to`
    /// for [Audience#MEMBERS].
    public boolean belongs(Actor actor, UUID group) {
        return actor instanceof Actor.SystemActor
                || actor.person()
                        .flatMap(person -> roleOf(person, group))
                        .filter(MembershipRole::takesPart)
                        .isPresent();
    }

    /// Whether the actor may write in the group: administrators, members and guests may, followers and others not, and
    /// nobody once it is archived.
    public boolean canTakePart(Actor actor, UUID group) {
        return actor instanceof Actor.SystemActor
                || actor.person()
                        .flatMap(person -> roleIfOpen(person, group))
                        .filter(MembershipRole::takesPart)
                        .isPresent();
    }

    /// @throws RefusedException when the actor does not take part in the group, or it is archived
    public void requireTakePart(Actor actor, UUID group) {
        if (!canTakePart(actor, group)) {
            requireOpen(actor, group);
            throw new RefusedException("web.error.joinFirst");
        }
    }

    /// Whether a group, or the group that a subject belongs to, is kept for reading only.
    public boolean isArchived(UUID subject) {
        return jdbc.sql("""
                select exists (select from access.subject s join access.circle c on c.id = s.group_id
                               where s.id = :id and c.archived_at is not null)
                """).param("id", subject).query(Boolean.class).single();
    }

    /// For acts of those who may act in a group without belonging to it: nothing is written in an archived group.
    ///
    /// @param subject the group, or anything in it
    /// @throws RefusedException when the group is archived
    public void requireOpen(Actor actor, UUID subject) {
        if (!(actor instanceof Actor.SystemActor) && isArchived(subject)) {
            throw new RefusedException("web.error.groupArchived");
        }
    }

    /// Whether the actor administers what is in the group; nobody does once it is archived.
    public boolean canAdminister(Actor actor, UUID group) {
        return actor instanceof Actor.SystemActor
                || actor.person()
                        .flatMap(person -> roleIfOpen(person, group))
                        .filter(MembershipRole.ADMINISTRATOR::equals)
                        .isPresent();
    }

    private Optional<MembershipRole> roleIfOpen(UUID person, UUID group) {
        return jdbc.sql("""
                select m.role from access.membership m
                join access.circle c on c.id = m.group_id and c.archived_at is null
                where m.person_id = :person and m.group_id = :group
                """)
                .param("person", person)
                .param("group", group)
                .query(String.class)
                .optional()
                .map(MembershipRole::of);
    }

    /// What the actor is in each of these groups that is not archived, empty where they are nothing. One query.
    public Map<UUID, Optional<MembershipRole>> openRoles(Actor actor, Collection<UUID> groups) {
        if (groups.isEmpty()) {
            return Map.of();
        }
        var roles = new HashMap<UUID, Optional<MembershipRole>>();
        jdbc.sql("""
                select c.id, m.role from access.circle c
                left join access.membership m on m.group_id = c.id and m.person_id = :person
                where c.id = any(:groups) and c.archived_at is null
                """)
                .param("person", actor.id())
                .param("groups", groups.toArray(UUID[]::new))
                .query(row -> {
                    var role = Optional.ofNullable(row.getString("role")).map(MembershipRole::of);
                    roles.put(row.getObject("id", UUID.class), role);
                });
        return roles;
    }

    /// Takes a person in, or changes what they are in the group.
    public void put(UUID person, UUID group, MembershipRole role, Instant since) {
        jdbc.sql("""
                insert into access.membership (person_id, group_id, role, since) values (:person, :group, :role, :since)
                on conflict (person_id, group_id) do update set role = excluded.role
                """)
                .param("person", person)
                .param("group", group)
                .param("role", role.code())
                .param("since", since.atOffset(ZoneOffset.UTC))
                .update();
    }

    public void remove(UUID person, UUID group) {
        jdbc.sql("delete from access.membership where person_id = :person and group_id = :group")
                .param("person", person)
                .param("group", group)
                .update();
    }

    /// Locks the group until the transaction ends, so that two who leave at the same moment cannot both believe
    /// that the other one stays.
    public void lock(UUID group) {
        jdbc.sql("select id from access.circle where id = :group for update")
                .param("group", group)
                .query(UUID.class)
                .list();
    }

    /// Whether somebody else than the person administers the group and can act: whose account is closed cannot.
    public boolean hasOtherAdministrator(UUID group, UUID person) {
        return jdbc.sql("""
                select exists (select from access.membership m join access.principal p on p.id = m.person_id and p.active
                               where m.group_id = :group and m.role = 'administrator' and m.person_id <> :person)
                """)
                .param("group", group)
                .param("person", person)
                .query(Boolean.class)
                .single();
    }

    /// @return the people who administer the group
    public List<UUID> administratorsOf(UUID group) {
        return jdbc.sql("select person_id from access.membership where group_id = :group and role = 'administrator'")
                .param("group", group)
                .query(UUID.class)
                .list();
    }

    /// @return the groups in which the person takes part
    public List<UUID> groupsOf(UUID person) {
        return jdbc.sql("select group_id from access.membership where person_id = :person and role <> 'follower'")
                .param("person", person)
                .query(UUID.class)
                .list();
    }
}
