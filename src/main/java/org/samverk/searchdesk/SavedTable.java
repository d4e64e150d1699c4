package org.samverk.searchdesk;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class SavedTable {
    private final JdbcClient jdbc;

    SavedTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// One that is to be looked at.
    record Due(UUID id, UUID personId, String words, Instant savedAt) {}

    /// In the order in which they were saved.
    List<SavedSearch> of(UUID person) {
        return jdbc.sql("""
                select id, words, saved_at from searchdesk.saved where person_id = :person order by saved_at, id
                """).param("person", person).query(SavedSearch.class).list();
    }

    void lock(UUID person) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended('searchdesk.saved' || :person, 0))")
                .param("person", person.toString())
                .query((row, number) -> 0)
                .single();
    }

    void add(UUID person, String words, Instant now) {
        jdbc.sql("""
                insert into searchdesk.saved (person_id, words, saved_at, looked_at)
                values (:person, :words, :now, :now)
                on conflict (person_id, words) do nothing
                """)
                .param("person", person)
                .param("words", words)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    boolean delete(UUID person, UUID id) {
        return jdbc.sql("delete from searchdesk.saved where id = :id and person_id = :person")
                        .param("id", id)
                        .param("person", person)
                        .update()
                > 0;
    }

    /// Those that were looked at before this, the longest ago first.
    List<Due> due(Instant before, int most) {
        return jdbc.sql("""
                select id, person_id, words, saved_at from searchdesk.saved
                where looked_at < :before order by looked_at, id limit :most
                """)
                .param("before", before.atOffset(ZoneOffset.UTC))
                .param("most", most)
                .query(Due.class)
                .list();
    }

    /// @return whether nobody else has looked at it since it was read
    boolean look(UUID id, Instant before, Instant now) {
        return jdbc.sql("update searchdesk.saved set looked_at = :now where id = :id and looked_at < :before")
                        .param("id", id)
                        .param("before", before.atOffset(ZoneOffset.UTC))
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .update()
                > 0;
    }

    /// Those of these that are newer than the saved search, that its person sees, has not been told of and has done
    /// nothing with.
    ///
    /// @return they are told of now
    List<UUID> tell(Due saved, Collection<UUID> found) {
        return jdbc.sql("""
                insert into searchdesk.told (saved_id, subject_id)
                select :saved, s.id
                from access.subject s join access.visible_to(:person) v on v = s.id
                where s.id = any(:found) and s.withdrawn_at is null and s.created_at > :since
                  and not exists (select from activity.entry e where e.subject_id = s.id and e.actor_id = :person)
                on conflict do nothing
                returning subject_id
                """)
                .param("saved", saved.id())
                .param("person", saved.personId())
                .param("found", found.toArray(UUID[]::new))
                .param("since", saved.savedAt().atOffset(ZoneOffset.UTC))
                .query(UUID.class)
                .list();
    }
}
