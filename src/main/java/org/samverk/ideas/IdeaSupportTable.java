package org.samverk.ideas;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Who backs which idea.
@Repository
class IdeaSupportTable {
    private final JdbcClient jdbc;

    IdeaSupportTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// @return whether the person did not back the idea before
    boolean add(UUID id, UUID person, Instant at) {
        return jdbc.sql("""
                with added as (
                    insert into ideas.support (idea_id, person_id, created_at) values (:id, :person, :at)
                    on conflict do nothing returning idea_id)
                update ideas.idea set supporters = supporters + 1 where id in (select idea_id from added)
                """)
                        .param("id", id)
                        .param("person", person)
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    void remove(UUID id, UUID person) {
        jdbc.sql("""
                with gone as (
                    delete from ideas.support where idea_id = :id and person_id = :person returning idea_id)
                update ideas.idea set supporters = supporters - 1 where id in (select idea_id from gone)
                """).param("id", id).param("person", person).update();
    }

    List<UUID> people(UUID id) {
        return jdbc.sql("select person_id from ideas.support where idea_id = :id")
                .param("id", id)
                .query(UUID.class)
                .list();
    }
}
