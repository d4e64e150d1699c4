package org.samverk.access;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/// Keys that stand for people who do something without their name. Whatever shows who did it finds the key, which is
/// shown as "without name", and nothing leads from it to the person but what stands here.
@Service
public class StandIns {
    /// What is shown where no reader's language is known; see [PersonRef#isUnnamed].
    private static final String NAME = "Utan namn";

    private final JdbcClient jdbc;

    StandIns(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// A fresh key for one thing that the person does; two things never share one, or they would be known to be by
    /// the same person.
    public UUID create(UUID person) {
        return jdbc.sql("""
                with fresh as (select gen_random_uuid() as id),
                shown as (
                    insert into access.principal (id, kind, active, username, name)
                    select id, 'unnamed', false, '~' || id, :name from fresh returning id)
                insert into access.stand_in (id, person_id) select id, :person from shown returning id
                """)
                .param("name", NAME)
                .param("person", person)
                .query(UUID.class)
                .single();
    }

    /// Who acts in the place of the person: somebody who may see nothing, so ask first whether the person may.
    public Actor actor(UUID standIn) {
        return new Actor.Member(standIn, Set.of());
    }

    /// Who stands behind the key: to be told something, never to be shown.
    ///
    /// @return the key itself when it is a person's
    public UUID behind(UUID key) {
        return behind(Set.of(key)).iterator().next();
    }

    /// The same for many.
    public Set<UUID> behind(Collection<UUID> keys) {
        if (keys.isEmpty()) {
            return Set.of();
        }
        var people = people(keys);
        return keys.stream().map(key -> people.getOrDefault(key, key)).collect(Collectors.toUnmodifiableSet());
    }

    private Map<UUID, UUID> people(Collection<UUID> keys) {
        var people = new HashMap<UUID, UUID>();
        jdbc.sql("select id, person_id from access.stand_in where id = any(:keys)")
                .param("keys", keys.toArray(UUID[]::new))
                .query(row -> {
                    people.put(row.getObject("id", UUID.class), row.getObject("person_id", UUID.class));
                });
        return people;
    }
}
