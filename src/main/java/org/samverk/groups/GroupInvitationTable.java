package org.samverk.groups;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samverk.access.PersonRef;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class GroupInvitationTable {
    private final JdbcClient jdbc;

    GroupInvitationTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// @return false when the person is asked already
    boolean insert(UUID group, UUID person, @Nullable UUID by, String message, Instant at) {
        return jdbc.sql("""
                insert into groups.invitation (group_id, person_id, invited_by, message, state, at)
                values (:group, :person, :by, :message, 'waiting', :at)
                on conflict (group_id, person_id) where state = 'waiting' do nothing
                """)
                        .param("group", group)
                        .param("person", person)
                        .param("by", by)
                        .param("message", message)
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    /// Asks everybody who works in the unit or below it, but those who take part, are asked already, or said no.
    ///
    /// @return whom it asks
    List<UUID> insertUnit(UUID group, UUID unit, @Nullable UUID by, String message, Instant at) {
        return jdbc.sql("""
                insert into groups.invitation (group_id, person_id, invited_by, message, state, at)
                select :group, p.id, :by, :message, 'waiting', :at
                from people.person w join access.principal p on p.id = w.id and p.kind = 'member' and p.active
                where w.unit_id in (select people.unit_tree(:unit))
                  and not exists (select from access.membership m
                                  where m.group_id = :group and m.person_id = p.id and m.role <> 'follower')
                  and not exists (select from groups.invitation i
                                  where i.group_id = :group and i.person_id = p.id and i.state = 'declined')
                on conflict (group_id, person_id) where state = 'waiting' do nothing
                returning person_id
                """)
                .param("group", group)
                .param("unit", unit)
                .param("by", by)
                .param("message", message)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .query(UUID.class)
                .list();
    }

    /// Ends the waiting invitation of a person, if there is one.
    ///
    /// @return whether there was one
    boolean settle(UUID person, UUID group, String state, Instant at) {
        return jdbc.sql("""
                update groups.invitation set state = :state, settled_at = :at
                where group_id = :group and person_id = :person and state = 'waiting'
                """)
                        .param("group", group)
                        .param("person", person)
                        .param("state", state)
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    Optional<GroupInvitation> find(UUID person, UUID group) {
        return jdbc.sql(SELECT + " and i.group_id = :group and i.person_id = :person")
                .param("group", group)
                .param("person", person)
                .query(GroupInvitationTable::invitation)
                .optional();
    }

    /// Those of a group that nobody has answered, the latest first.
    List<GroupInvitation> waiting(UUID group, int limit) {
        return jdbc.sql(SELECT + " and i.group_id = :group order by i.at desc, i.id desc limit :limit")
                .param("group", group)
                .param("limit", limit)
                .query(GroupInvitationTable::invitation)
                .list();
    }

    private static GroupInvitation invitation(ResultSet row, int number) throws SQLException {
        return new GroupInvitation(
                row.getObject("invitation_id", UUID.class),
                row.getObject("group_id", UUID.class),
                PersonRef.of(row, number),
                PersonRef.ofNullable(row, "by_"),
                row.getString("message"),
                row.getTimestamp("at").toInstant());
    }

    private static final String SELECT = """
            select i.id invitation_id, i.group_id, i.message, i.at, p.id, p.username, p.name, p.photo_id,
                   b.id by_id, b.username by_username, b.name by_name, b.photo_id by_photo_id
            from groups.invitation i
            join access.principal p on p.id = i.person_id
            left join access.principal b on b.id = i.invited_by
            where i.state = 'waiting'
            """;
}
