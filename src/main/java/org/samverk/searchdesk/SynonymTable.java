package org.samverk.searchdesk;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class SynonymTable {
    private final JdbcClient jdbc;

    SynonymTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// In the order of their first words.
    List<Synonym> all(int most) {
        return jdbc.sql("select id, terms from searchdesk.synonym order by terms, id limit :most")
                .param("most", most)
                .query(SynonymTable::synonym)
                .list();
    }

    /// Those that hold one of these terms.
    List<Synonym> with(Collection<String> terms) {
        return jdbc.sql("select id, terms from searchdesk.synonym where terms && cast(:terms as text[]) order by id")
                .param("terms", terms.toArray(String[]::new))
                .query(SynonymTable::synonym)
                .list();
    }

    int count() {
        return jdbc.sql("select count(*) from searchdesk.synonym")
                .query(Integer.class)
                .single();
    }

    UUID add(List<String> terms, Instant now) {
        return jdbc.sql("insert into searchdesk.synonym (terms, changed_at) values (:terms, :now) returning id")
                .param("terms", terms.toArray(String[]::new))
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query(UUID.class)
                .single();
    }

    /// @return what it was
    Optional<Synonym> delete(UUID id) {
        return jdbc.sql("delete from searchdesk.synonym where id = :id returning id, terms")
                .param("id", id)
                .query(SynonymTable::synonym)
                .optional();
    }

    private static Synonym synonym(ResultSet row, int number) throws SQLException {
        return new Synonym(row.getObject("id", UUID.class), List.of((String[])
                row.getArray("terms").getArray()));
    }
}
