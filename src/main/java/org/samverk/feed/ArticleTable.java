package org.samverk.feed;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// News articles on pages, of which the thin rows tell title and address, and those to come.
@Repository
class ArticleTable {
    private static final String UNITS = "array(select u.unit_id from feed.article_unit u where u.article_id = a.id)";
    private static final String MEANT =
            "(a.everybody or people.belongs_to(:person, %s)) and a.by is distinct from :person".formatted(UNITS);
    private static final String CONFIRMED =
            "exists (select from feed.confirmation c where c.subject_id = a.id and c.person_id = :person)";

    /// What a person is asked to read and has not said to have read, the newest first.
    static final String WAITING = """
            select a.id from feed.article a
            join access.visible_to(:person) v on v = a.id
            join access.subject s on s.id = a.id and s.withdrawn_at is null
            where a.must_read and a.shown_from > :since and %s and not %s
            order by a.shown_from desc, a.id desc
            limit :limit
            """.formatted(MEANT, CONFIRMED);
    private static final String SELECT = """
            select a.*, s.title, s.path, %s as meant, %s as confirmed,
                exists (select from conversations.reading r
                        where r.person_id = :person and r.subject_id = a.id and not r.unread) as read,
                array(select u.name from feed.article_unit t join people.unit u on u.id = t.unit_id
                      where t.article_id = a.id order by u.name, u.id) as unit_names
            from feed.article a
            join access.visible_to(:person) v on v = a.id
            join access.subject s on s.id = a.id and s.withdrawn_at is null
            """.formatted(MEANT, CONFIRMED);
    private final JdbcClient jdbc;

    ArticleTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Of a page or of a draft.
    Optional<ArticleAim> aim(UUID id) {
        return jdbc.sql("select a.everybody, a.must_read, " + UNITS + " as units from feed.article a where a.id = :id")
                .param("id", id)
                .query((row, number) -> new ArticleAim(
                        row.getBoolean("everybody"),
                        Set.of((UUID[]) row.getArray("units").getArray()),
                        row.getBoolean("must_read")))
                .optional();
    }

    void put(UUID id, ArticleAim aim) {
        jdbc.sql("""
                insert into feed.article (id, everybody, must_read) values (:id, :everybody, :mustRead)
                on conflict (id) do update set everybody = excluded.everybody, must_read = excluded.must_read
                """)
                .param("id", id)
                .param("everybody", aim.everybody())
                .param("mustRead", aim.mustRead())
                .update();
        jdbc.sql("delete from feed.article_unit where article_id = :id and unit_id <> all(:units)")
                .param("id", id)
                .param("units", aim.units().toArray(UUID[]::new))
                .update();
        jdbc.sql("""
                insert into feed.article_unit (article_id, unit_id)
                select :id, u.id from people.unit u where u.id = any(:units)
                on conflict do nothing
                """)
                .param("id", id)
                .param("units", aim.units().toArray(UUID[]::new))
                .update();
    }

    /// A live page's; since when it stands there is not changed any more.
    void show(UUID id, Articles.Words words, @Nullable UUID by, Instant at) {
        jdbc.sql("""
                update feed.article set lead = :lead, language = :language, by = coalesce(by, :by),
                    shown_from = coalesce(shown_from, :at)
                where id = :id
                """)
                .param("id", id)
                .param("lead", words.lead())
                .param("language", words.language())
                .param("by", by)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    void delete(UUID id) {
        jdbc.sql("delete from feed.article where id = :id").param("id", id).update();
    }

    /// The employees for whom it is meant.
    Set<UUID> asked(UUID id) {
        return new HashSet<>(
                jdbc.sql("""
                        select p.id from feed.article a cross join access.principal p
                        where a.id = :id and a.must_read and p.kind = 'member' and p.active
                          and a.by is distinct from p.id and (a.everybody or people.belongs_to(p.id, %s))
                        """.formatted(UNITS)).param("id", id).query(UUID.class).list());
    }

    Optional<Article> find(UUID person, UUID id) {
        return jdbc.sql(SELECT + " where a.id = :id and a.shown_from is not null")
                .param("person", person)
                .param("id", id)
                .query(ArticleTable::article)
                .optional();
    }

    /// What stands on this person's start page, the newest first.
    ///
    /// @param all those who write news see all of it
    List<Article> shown(UUID person, boolean all, Instant since, int limit) {
        return jdbc.sql(SELECT + """
                where a.shown_from > :since
                  and (:all or a.everybody or people.belongs_to(:person, %s))
                order by a.shown_from desc, a.id desc
                limit :limit
                """.formatted(UNITS))
                .param("person", person)
                .param("all", all)
                .param("since", since.atOffset(ZoneOffset.UTC))
                .param("limit", limit)
                .query(ArticleTable::article)
                .list();
    }

    List<Article> waiting(UUID person, Instant since, int limit) {
        return jdbc.sql(SELECT + " where a.id in (" + WAITING + ") order by a.shown_from desc, a.id desc")
                .param("person", person)
                .param("since", since.atOffset(ZoneOffset.UTC))
                .param("limit", limit)
                .query(ArticleTable::article)
                .list();
    }

    private static Article article(ResultSet row, int number) throws SQLException {
        return new Article(
                row.getObject("id", UUID.class),
                row.getString("title"),
                row.getString("path"),
                row.getString("lead"),
                row.getString("language"),
                row.getTimestamp("shown_from").toInstant(),
                List.of((String[]) row.getArray("unit_names").getArray()),
                row.getBoolean("must_read"),
                row.getBoolean("meant"),
                row.getBoolean("confirmed"),
                row.getBoolean("read"));
    }
}
