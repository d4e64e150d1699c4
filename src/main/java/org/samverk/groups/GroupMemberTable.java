package org.samverk.groups;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samverk.access.Actor;
import org.samverk.access.MembershipRole;
import org.samverk.access.PersonRef;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class GroupMemberTable {
    private final JdbcClient jdbc;

    GroupMemberTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Administrators first, then by name.
    ///
    /// @param after the last person of the slice before
    List<GroupMember> list(UUID group, String q, @Nullable UUID after, int limit) {
        return jdbc.sql("""
                select * from groups.members_of(:group)
                where strpos(lower(name || ' ' || username), lower(:q)) > 0
                  and (:after::uuid is null
                       or (rank, name collate "sv-SE-x-icu", id) >
                          (select rank, name, id from groups.members_of(:group) where id = :after))
                order by rank, name collate "sv-SE-x-icu", id
                limit :limit
                """)
                .param("group", group)
                .param("q", q)
                .param("after", after)
                .param("limit", limit)
                .query(GroupMemberTable::member)
                .list();
    }

    /// A few of those who take part, administrators first; which of the members is left open, so that not all of a
    /// large
    /// group are read to find the first.
    List<PersonRef> faces(UUID group, int limit) {
        return jdbc.sql("""
                select p.id, p.username, p.name, p.photo_id
                from unnest(array['administrator', 'member', 'guest']) with ordinality r (role, rank)
                cross join lateral (
                    select m.person_id from access.membership m
                    where m.group_id = :group and m.role = r.role
                    limit :limit) n
                join access.principal p on p.id = n.person_id
                order by r.rank, p.name collate "sv-SE-x-icu", p.id
                limit :limit
                """)
                .param("group", group)
                .param("limit", limit)
                .query(PersonRef::of)
                .list();
    }

    List<PersonRef> administrators(UUID group) {
        return jdbc.sql("""
                select id, username, name, photo_id from groups.members_of(:group)
                where role = 'administrator' order by name collate "sv-SE-x-icu", id
                """).param("group", group).query(PersonRef::of).list();
    }

    Set<UUID> administratorIds(UUID group) {
        return Set.copyOf(
                jdbc.sql("select person_id from access.membership where group_id = :group and role = 'administrator'")
                        .param("group", group)
                        .query(UUID.class)
                        .list());
    }

    /// People whom the actor knows of and who do not take part yet, for adding them.
    List<PersonRef> outside(Actor actor, UUID group, String q, int limit) {
        return jdbc.sql("""
                select p.id, p.username, p.name, p.photo_id
                from access.principal p join access.people_visible_to(:viewer) v on v = p.id
                where p.active and strpos(lower(p.name || ' ' || p.username), lower(:q)) > 0
                  and not exists (select from access.membership m
                                  where m.person_id = p.id and m.group_id = :group and m.role <> 'follower')
                order by strpos(lower(p.name), lower(:q)) = 1 desc, lower(p.name), p.id
                limit :limit
                """)
                .param("viewer", actor.id())
                .param("group", group)
                .param("q", q)
                .param("limit", limit)
                .query(PersonRef::of)
                .list();
    }

    /// @return who followed it
    List<UUID> removeFollowers(UUID group) {
        return jdbc.sql("""
                delete from access.membership where group_id = :group and role = 'follower' returning person_id
                """).param("group", group).query(UUID.class).list();
    }

    boolean applies(UUID person, UUID group) {
        return jdbc.sql("""
                select exists (select from groups.application
                               where group_id = :group and person_id = :person and state = 'waiting')
                """)
                .param("group", group)
                .param("person", person)
                .query(Boolean.class)
                .single();
    }

    int countApplications(UUID group) {
        return jdbc.sql("select count(*) from groups.application where group_id = :group and state = 'waiting'")
                .param("group", group)
                .query(Integer.class)
                .single();
    }

    void apply(UUID person, UUID group, String message, Instant at) {
        jdbc.sql("""
                insert into groups.application (person_id, group_id, message, state, at)
                values (:person, :group, :message, 'waiting', :at)
                on conflict (group_id, person_id) where state = 'waiting' do update set message = excluded.message
                """)
                .param("person", person)
                .param("group", group)
                .param("message", message)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    /// Those who wait for an answer, the longest waiting first.
    List<GroupApplication> applications(UUID group) {
        return jdbc.sql("""
                select a.id application_id, a.message, a.at, p.id, p.username, p.name, p.photo_id
                from groups.application a join access.principal p on p.id = a.person_id
                where a.group_id = :group and a.state = 'waiting'
                order by a.at, a.id
                """)
                .param("group", group)
                .query(GroupMemberTable::application)
                .list();
    }

    /// Ends the waiting application of a person, if there is one.
    ///
    /// @return whether there was one
    boolean settle(UUID person, UUID group, String state, @Nullable UUID by, Instant at) {
        return jdbc.sql("""
                update groups.application set state = :state, settled_by = :by, settled_at = :at
                where group_id = :group and person_id = :person and state = 'waiting'
                """)
                        .param("group", group)
                        .param("person", person)
                        .param("state", state)
                        .param("by", by)
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .update()
                > 0;
    }

    void withdrawApplications(UUID group, Instant at) {
        jdbc.sql("""
                update groups.application set state = 'withdrawn', settled_at = :at
                where group_id = :group and state = 'waiting'
                """)
                .param("group", group)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    private static GroupMember member(ResultSet row, int number) throws SQLException {
        return new GroupMember(
                PersonRef.of(row, number),
                row.getString("title"),
                MembershipRole.of(row.getString("role")),
                row.getTimestamp("since").toInstant());
    }

    private static GroupApplication application(ResultSet row, int number) throws SQLException {
        return new GroupApplication(
                row.getObject("application_id", UUID.class),
                PersonRef.of(row, number),
                row.getString("message"),
                row.getTimestamp("at").toInstant());
    }
}
