package org.samverk.search;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samverk.richtext.RichText;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// People, for the index.
@Repository
class PersonRows {
    private final JdbcClient jdbc;

    PersonRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// @param position what they work as and where
    /// @param words all that their card says, besides their name
    record Row(
            UUID id,
            String name,
            String position,
            String words,
            @Nullable UUID unit,
            java.time.Instant at) {}

    /// Those of these who have not left.
    Map<UUID, Row> read(Collection<UUID> ids) {
        var rows = new HashMap<UUID, Row>();
        jdbc.sql("""
                select p.id, p.name, p.username, d.title, d.unit_id, u.name as unit, d.phone, d.email, d.about,
                       d.place, d.skills, d.languages, d.ask_about, d.updated_at
                from access.principal p
                join people.person d on d.id = p.id
                left join people.unit u on u.id = d.unit_id
                where p.id = any(:ids) and p.active and p.kind in ('member', 'guest')
                """)
                .param("ids", ids.toArray(UUID[]::new))
                .query(PersonRows::row)
                .list()
                .forEach(row -> rows.put(row.id(), row));
        return rows;
    }

    /// In the order of their keys.
    List<UUID> after(@Nullable UUID after, int limit) {
        return jdbc.sql("""
                select d.id from people.person d
                where cast(:after as uuid) is null or d.id > :after
                order by d.id limit :limit
                """)
                .param("after", after)
                .param("limit", limit)
                .query(UUID.class)
                .list();
    }

    long count() {
        return jdbc.sql("select count(*) from people.person").query(Long.class).single();
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        var about = row.getString("about");
        var words = String.join(
                "\n",
                row.getString("title"),
                blank(row.getString("unit")),
                row.getString("username"),
                row.getString("phone"),
                row.getString("phone").replaceAll("[^0-9]", ""),
                row.getString("email"),
                row.getString("place"),
                row.getString("ask_about"),
                words(row, "skills"),
                words(row, "languages"),
                about == null ? "" : RichText.parse(about).plainText());
        return new Row(
                row.getObject("id", UUID.class),
                row.getString("name"),
                row.getString("title") + " " + blank(row.getString("unit")),
                words,
                row.getObject("unit_id", UUID.class),
                row.getTimestamp("updated_at").toInstant());
    }

    private static String words(ResultSet row, String column) throws SQLException {
        return String.join(", ", (String[]) row.getArray(column).getArray());
    }

    private static String blank(@Nullable String text) {
        return text == null ? "" : text;
    }
}
