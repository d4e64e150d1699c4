package org.samverk.sites;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samverk.access.Actor;
import org.samverk.access.Subject;
import org.samverk.kernel.Sha256;
import org.samverk.revisions.Revision;
import org.samverk.richtext.RichText;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class PageTable {
    private final JdbcClient jdbc;

    PageTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// @param source what an import knows it by, null for others
    record NewRow(
            UUID id,
            Place place,
            String slug,
            String path,
            PageText text,
            @Nullable UUID decisionId,
            @Nullable String source) {
        /// Its thin row.
        Subject subject(Actor actor, Instant at) {
            var site = place.site();
            var owner = actor.person().orElse(null);
            return new Subject(
                    id, "page", null, site.audience(), owner, String.valueOf(text.title()), site.address(path), at, at);
        }
    }

    /// Locks the site's tree until the transaction ends, so that two pages cannot take the same path.
    void lock(SiteKind site) {
        jdbc.sql("select id from sites.site where kind = :site for no key update")
                .param("site", site.code())
                .query(UUID.class)
                .list();
    }

    boolean isTaken(SiteKind site, String path) {
        return jdbc.sql("""
                select exists (select from sites.page p join sites.site s on s.id = p.site_id
                               where s.kind = :site and p.path = :path and p.state = 'live')
                """)
                .param("site", site.code())
                .param("path", path)
                .query(Boolean.class)
                .single();
    }

    void insert(NewRow row, Revision revision, Instant at) {
        jdbc.sql("""
                insert into sites.page (id, site_id, parent_id, slug, path, title, state, revision_id, decision_id,
                                        contact, language, source, published_at, reviewed_at, words, position)
                select :id, s.id, :parent, :slug, :path, :title, 'live', :revision, :decision,
                       :contact, :language, :source, :at, :at, to_tsvector(:dictionary::regconfig, :words),
                       (select count(*) from sites.page p where p.site_id = s.id and p.parent_id is not distinct from :parent::uuid)
                from sites.site s where s.kind = :site
                """)
                .param("id", row.id())
                .param("site", row.place().site().code())
                .param("parent", row.place().parentId())
                .param("slug", row.slug())
                .param("path", row.path())
                .param("title", row.text().title())
                .param("revision", revision.id())
                .param("decision", row.decisionId())
                .param("contact", row.text().contact())
                .param("language", row.text().language())
                .param("source", row.source())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("dictionary", dictionary(row.text()))
                .param("words", words(row.text(), PageShape.PLAIN))
                .update();
    }

    void replace(Page page, PageText text, Revision revision, @Nullable UUID decisionId, Instant at) {
        jdbc.sql("""
                update sites.page set title = :title, contact = :contact, language = :language, revision_id = :revision,
                    decision_id = coalesce(:decision, decision_id), published_at = :at, reviewed_at = :at, state = 'live',
                    check_at = :at::timestamptz + make_interval(months => check_months),
                    reminded_at = null, escalated_at = null,
                    words = to_tsvector(:dictionary::regconfig, :words)
                where id = :id
                """)
                .param("id", page.id())
                .param("title", text.title())
                .param("contact", text.contact())
                .param("language", text.language())
                .param("revision", revision.id())
                .param("decision", decisionId)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("dictionary", dictionary(text))
                .param("words", words(text, page.shape()))
                .update();
    }

    /// What a page is made of besides its text.
    void shape(UUID id, PageText text, PageShape shape) {
        jdbc.sql("""
                update sites.page set type = :type, lead = :lead, blocks = :blocks::jsonb,
                    words = to_tsvector(:dictionary::regconfig, :words)
                where id = :id
                """)
                .param("id", id)
                .param("type", shape.type().code())
                .param("lead", shape.lead())
                .param("blocks", shape.json())
                .param("dictionary", dictionary(text))
                .param("words", words(text, shape))
                .update();
    }

    boolean hasLiveBelow(Page page) {
        return jdbc.sql("""
                select exists (select from sites.page b join sites.site s on s.id = b.site_id
                               where s.kind = :site and b.parent_id = :id and b.state = 'live')
                """)
                .param("site", page.site().code())
                .param("id", page.id())
                .query(Boolean.class)
                .single();
    }

    Optional<Page> find(@Nullable UUID viewer, SiteKind site, String path) {
        return jdbc.sql(SELECT + " where s.kind = :site and p.path = :path and p.state = 'live'")
                .param("viewer", viewer)
                .param("site", site.code())
                .param("path", path)
                .query(PageTable::page)
                .optional();
    }

    Optional<Page> find(@Nullable UUID viewer, UUID id) {
        return jdbc.sql(SELECT + " where p.id = :id and p.state = 'live'")
                .param("viewer", viewer)
                .param("id", id)
                .query(PageTable::page)
                .optional();
    }

    private static final String SELECT = """
            select p.*, s.kind, r.content, r.number, r.sha256
            from sites.page p
            join sites.site s on s.id = p.site_id
            join revisions.revision r on r.id = p.revision_id
            join access.visible_to(:viewer) v on v = p.id
            """;

    static String dictionary(PageText text) {
        return text.language().equals("en") ? "english" : "swedish";
    }

    static String words(PageText text, PageShape shape) {
        var words = text.title() + "\n" + text.content().plainText() + "\n" + shape.words();
        return words.length() > 200_000 ? words.substring(0, 200_000) : words;
    }

    static Page page(ResultSet row, int number) throws SQLException {
        return new Page(
                row.getObject("id", UUID.class),
                SiteKind.of(row.getString("kind")),
                row.getObject("parent_id", UUID.class),
                row.getString("path"),
                row.getString("title"),
                RichText.parse(row.getString("content")),
                row.getInt("number"),
                new Sha256(row.getString("sha256")),
                row.getObject("decision_id", UUID.class),
                row.getString("contact"),
                row.getString("language"),
                row.getTimestamp("published_at").toInstant(),
                row.getTimestamp("reviewed_at").toInstant(),
                PageShape.of(row));
    }
}
