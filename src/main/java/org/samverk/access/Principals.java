package org.samverk.access;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/// The people that can act, what kind they are, their roles, and how they are shown.
@Service
public class Principals {
    private final JdbcClient jdbc;

    Principals(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// @return the key of a new employee
    public UUID createMember(String username, String name, Set<Role> roles) {
        return create("member", username, name, roles);
    }

    /// @return the key of a new guest, who sees nothing until a group takes them in
    public UUID createGuest(String username, String name) {
        return create("guest", username, name, Set.of());
    }

    /// Changes how the person is shown: by name, and by face when there is a photo.
    public void show(UUID person, String name, @Nullable UUID photoId) {
        jdbc.sql("update access.principal set name = :name, photo_id = :photo where id = :id")
                .param("id", person)
                .param("name", name)
                .param("photo", photoId)
                .update();
    }

    /// How these people are shown; those who do not exist are left out.
    public Map<UUID, PersonRef> refs(Collection<UUID> people) {
        return jdbc
                .sql("select id, username, name, photo_id from access.principal where id = any(:ids)")
                .param("ids", people.toArray(UUID[]::new))
                .query(PersonRef::of)
                .list()
                .stream()
                .collect(Collectors.toMap(PersonRef::id, Function.identity()));
    }

    /// Those of the user names that the actor may know of: for mentions.
    public Map<String, PersonRef> byUsername(Actor actor, Collection<String> usernames) {
        return jdbc
                .sql("""
                select p.id, p.username, p.name, p.photo_id
                from access.principal p join access.people_visible_to(:viewer) v on v = p.id
                where p.username = any(:usernames) and p.active
                """)
                .param("viewer", actor.id())
                .param("usernames", usernames.toArray(String[]::new))
                .query(PersonRef::of)
                .list()
                .stream()
                .collect(Collectors.toMap(PersonRef::username, Function.identity()));
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

    private UUID create(String kind, String username, String name, Set<Role> roles) {
        return jdbc.sql("""
                insert into access.principal (kind, username, name, roles) values (:kind, :username, :name, :roles)
                returning id
                """)
                .param("kind", kind)
                .param("username", username)
                .param("name", name)
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
