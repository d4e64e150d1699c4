package org.samverk.websites;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samverk.access.Actor;
import org.samverk.richtext.RichText;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class WebsiteTable {
    /// More sites than this are not served.
    private static final int MOST = 500;

    private static final String SELECT = """
            select w.*, p.path, p.title
            from websites.website w
            join sites.page p on p.id = w.page_id
            join access.visible_to(:viewer) v on v = p.id
            where p.state = 'live'
            """;
    private final JdbcClient jdbc;

    WebsiteTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// What visitors see, for all requests.
    List<Website> kept() {
        return jdbc.sql("/* kept in memory */ " + SELECT + " order by w.name, w.page_id limit " + MOST)
                .param("viewer", Actor.VISITOR.id())
                .query(WebsiteTable::website)
                .list();
    }

    List<Website> all(@Nullable UUID viewer) {
        return jdbc.sql(SELECT + " order by w.name, w.page_id limit " + MOST)
                .param("viewer", viewer)
                .query(WebsiteTable::website)
                .list();
    }

    Optional<Website> find(@Nullable UUID viewer, UUID page) {
        return jdbc.sql(SELECT + " and w.page_id = :page")
                .param("viewer", viewer)
                .param("page", page)
                .query(WebsiteTable::website)
                .optional();
    }

    /// Whether another page is the front page of a site under this host name.
    boolean isTaken(String host, UUID page) {
        return jdbc.sql("select exists (select from websites.website where host = :host and page_id <> :page)")
                .param("host", host)
                .param("page", page)
                .query(Boolean.class)
                .single();
    }

    /// @param edition that the writer started from, 0 for a new one
    /// @return whether nobody else has changed it meanwhile
    boolean write(Actor actor, UUID page, int edition, WebsiteFields fields, Instant at) {
        return jdbc.sql("""
                insert into websites.website (page_id, host, name, language, colour, foot, changed_by, changed_at)
                select :page, :host, :name, :language, :colour, :foot, :actor, :at
                where :edition = 0 or exists (select from websites.website where page_id = :page)
                on conflict (page_id) do update set host = excluded.host, name = excluded.name,
                    language = excluded.language, colour = excluded.colour, foot = excluded.foot,
                    changed_by = excluded.changed_by, changed_at = excluded.changed_at, edition = website.edition + 1
                where website.edition = :edition
                """)
                        .param("page", page)
                        .param("host", fields.host())
                        .param("name", fields.name())
                        .param("language", fields.language())
                        .param("colour", fields.colour())
                        .param("foot", fields.foot().canonicalJson())
                        .param("actor", actor.id())
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .param("edition", edition)
                        .update()
                > 0;
    }

    void logo(UUID page, @Nullable UUID file) {
        jdbc.sql("update websites.website set logo_id = :file, edition = edition + 1 where page_id = :page")
                .param("page", page)
                .param("file", file)
                .update();
    }

    void delete(UUID page) {
        jdbc.sql("delete from websites.website where page_id = :page")
                .param("page", page)
                .update();
    }

    private static Website website(ResultSet row, int number) throws SQLException {
        return new Website(
                row.getObject("page_id", UUID.class),
                row.getString("path"),
                row.getString("title"),
                row.getString("host"),
                row.getString("name"),
                row.getString("language"),
                row.getString("colour"),
                row.getObject("logo_id", UUID.class),
                RichText.parse(row.getString("foot")),
                row.getInt("edition"));
    }
}
