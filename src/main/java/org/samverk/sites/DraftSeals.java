package org.samverk.sites;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import org.samverk.kernel.NotFoundException;
import org.samverk.kernel.Sha256;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// What tells a draft as it stands from every other state of it: SHA-256 over all that readers would get to see, its
/// blocks too.
@Component
public class DraftSeals {
    private final JdbcClient jdbc;

    DraftSeals(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// @param draft one that the actor has at hand
    /// @throws NotFoundException when there is none
    public Sha256 of(UUID draft) {
        return jdbc.sql("""
                select d.title, d.contact, d.content, d.type, d.lead, d.blocks from sites.page_draft d where d.id = :draft
                """)
                .param("draft", draft)
                .query(DraftSeals::seal)
                .optional()
                .orElseThrow(NotFoundException::new);
    }

    /// Whether a draft is nothing but its text: a type, an introduction and blocks are no part of what was decided on.
    public boolean isPlain(UUID draft) {
        return jdbc.sql("""
                select d.lead = '' and (d.blocks = '[]' or jsonb_array_length(d.blocks) = 1 and d.blocks -> 0 ->> 'kind' = 'body')
                from sites.page_draft d where d.id = :draft
                """)
                .param("draft", draft)
                .query(Boolean.class)
                .optional()
                .orElse(true);
    }

    private static Sha256 seal(ResultSet row, int number) throws SQLException {
        var shape = PageShape.of(row);
        return Sha256.of(String.join(
                "\n",
                row.getString("title"),
                String.valueOf(row.getString("contact")),
                row.getString("content"),
                shape.type().code(),
                shape.lead(),
                shape.json()));
    }
}
