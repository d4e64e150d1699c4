package org.samverk.documents;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.samverk.richtext.RichText;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// All SQL of templates.
@Repository
class DraftTemplateTable {
    private final JdbcClient jdbc;

    DraftTemplateTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<DraftTemplate> list() {
        return jdbc.sql("select * from documents.template order by lower(name) limit 100")
                .query(DraftTemplateTable::template)
                .list();
    }

    Optional<DraftTemplate> find(UUID id) {
        return jdbc.sql("select * from documents.template where id = :id")
                .param("id", id)
                .query(DraftTemplateTable::template)
                .optional();
    }

    UUID insert(DraftTemplates.Valid valid, Instant at) {
        return jdbc.sql("""
                insert into documents.template (name, description, content, changed_at)
                values (:name, :description, :content, :at) returning id
                """)
                .param("name", valid.name())
                .param("description", valid.description())
                .param("content", valid.content().canonicalJson())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .query(UUID.class)
                .single();
    }

    /// @return whether it was still that edition
    boolean update(UUID id, int edition, DraftTemplates.Valid valid, Instant at) {
        return jdbc.sql("""
                update documents.template set name = :name, description = :description, content = :content,
                    edition = edition + 1, changed_at = :at
                where id = :id and edition = :edition
                """)
                        .param("id", id)
                        .param("edition", edition)
                        .param("name", valid.name())
                        .param("description", valid.description())
                        .param("content", valid.content().canonicalJson())
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    void delete(UUID id) {
        jdbc.sql("delete from documents.template where id = :id")
                .param("id", id)
                .update();
    }

    private static DraftTemplate template(ResultSet row, int number) throws SQLException {
        return new DraftTemplate(
                row.getObject("id", UUID.class),
                row.getString("name"),
                row.getString("description"),
                RichText.parse(row.getString("content")),
                row.getInt("edition"));
    }
}
