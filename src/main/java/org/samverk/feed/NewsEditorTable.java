package org.samverk.feed;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.samverk.access.PersonRef;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class NewsEditorTable {
    private final JdbcClient jdbc;

    NewsEditorTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<PersonRef> list() {
        return jdbc.sql("""
                select p.id, p.username, p.name, p.photo_id
                from feed.news_editor e join access.principal p on p.id = e.person_id
                order by p.name collate "sv-SE-x-icu", p.id
                """).query(PersonRef::of).list();
    }

    boolean contains(UUID person) {
        return jdbc.sql("select exists (select from feed.news_editor where person_id = :person)")
                .param("person", person)
                .query(Boolean.class)
                .single();
    }

    void insert(UUID person, Instant since) {
        jdbc.sql("insert into feed.news_editor (person_id, since) values (:person, :since) on conflict do nothing")
                .param("person", person)
                .param("since", since.atOffset(ZoneOffset.UTC))
                .update();
    }

    void delete(UUID person) {
        jdbc.sql("delete from feed.news_editor where person_id = :person")
                .param("person", person)
                .update();
    }
}
