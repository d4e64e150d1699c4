package org.samverk.access;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/// The people that can act, without their names: what kind they are, their roles, whether they are active.
@Service
public class Principals {
    private final JdbcClient jdbc;

    Principals(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// @return the key of a new employee
    public UUID createMember(Set<Role> roles) {
        return create("member", roles);
    }

    /// @return the key of a new guest, who sees nothing until a group takes them in
    public UUID createGuest() {
        return create("guest", Set.of());
    }

    public void changeRoles(UUID person, Set<Role> roles) {
        jdbc.sql("update access.principal set roles = :roles where id = :id")
                .param("id", person)
                .param("roles", codes(roles))
                .update();
    }

    /// A person who is not active cannot sign in and sees nothing that is not public.
    public void changeActive(UUID person, boolean active) {
        jdbc.sql("update access.principal set active = :active where id = :id")
                .param("id", person)
                .param("active", active)
                .update();
    }

    /// @return the actor that this person is right now, or empty when there is none or it is no longer active
    public Optional<Actor> actor(UUID person) {
        return jdbc.sql("select id, kind, roles from access.principal where id = :id and active and kind <> 'system'")
                .param("id", person)
                .query(Principals::actor)
                .optional();
    }

    private UUID create(String kind, Set<Role> roles) {
        return jdbc.sql("insert into access.principal (kind, roles) values (:kind, :roles) returning id")
                .param("kind", kind)
                .param("roles", codes(roles))
                .query(UUID.class)
                .single();
    }

    private static String[] codes(Set<Role> roles) {
        return roles.stream().map(Role::code).toArray(String[]::new);
    }

    private static Actor actor(ResultSet row, int number) throws SQLException {
        var id = row.getObject("id", UUID.class);
        if (row.getString("kind").equals("guest")) {
            return new Actor.Guest(id);
        }
        var roles = (String[]) row.getArray("roles").getArray();
        return new Actor.Member(id, Stream.of(roles).map(Role::of).collect(Collectors.toSet()));
    }
}
