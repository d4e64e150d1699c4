package org.samverk.sites;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Writes the past of pages that came from another system.
@Repository
class HistoryTable {
    private final JdbcClient jdbc;

    HistoryTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// A version that has ended, or that still goes on.
    record Past(HistoryPage.Version version, @Nullable Instant to) {}

    /// Whether a page lay here at any time, or below.
    boolean wasTaken(SiteKind site, String path) {
        return jdbc.sql("""
                select exists (select from sites.page_version v join sites.site s on s.id = v.site_id
                               where s.kind = :site and (v.path = :path or starts_with(v.path, :path || '/')))
                """)
                .param("site", site.code())
                .param("path", path)
                .query(Boolean.class)
                .single();
    }

    /// People of ours by the names, or user names, that authors have there.
    Map<String, UUID> people() {
        var people = new HashMap<String, UUID>();
        jdbc.sql("""
                select p.id, p.username, p.name from access.principal p
                where p.kind = 'member' and not exists (
                    select from access.principal o where o.name = p.name and o.id <> p.id)
                """).query(row -> {
            var id = row.getObject("id", UUID.class);
            people.put(row.getString("username"), id);
            people.put(row.getString("name"), id);
        });
        return people;
    }

    /// A page that is not live yet; what it is at the end is written by [#finish].
    void insert(HistoryPage.Version version, SiteKind site) {
        jdbc.sql("""
                insert into sites.page (id, site_id, slug, path, title, state, revision_id, language,
                                        published_at, reviewed_at)
                select :id, s.id, :slug, :path, :title, 'archived', :revision, :language, :at, :at
                from sites.site s where s.kind = :site
                """)
                .param("id", version.pageId())
                .param("site", site.code())
                .param("slug", version.spot().slug())
                .param("path", version.spot().path())
                .param("title", version.said().text().title())
                .param("revision", version.said().revisionId())
                .param("language", version.said().text().language())
                .param("at", version.from().atOffset(ZoneOffset.UTC))
                .update();
    }

    void insert(SiteKind site, List<Past> past) {
        jdbc.sql("""
                insert into sites.page_version (page_id, site_id, parent_id, slug, path, position, title, revision_id,
                                                language, author, note, live_from, live_to)
                select u.page, s.id, u.parent, u.slug, u.path, 0, u.title, u.revision,
                       u.language, u.author, u.note, u.since, u.until
                from unnest(:pages::uuid[], :parents::uuid[], :slugs::text[], :paths::text[], :titles::text[],
                            :revisions::uuid[], :languages::text[], :authors::text[], :notes::text[],
                            :since::timestamptz[], :until::timestamptz[])
                     u (page, parent, slug, path, title, revision, language, author, note, since, until)
                cross join sites.site s where s.kind = :site
                """)
                .param("site", site.code())
                .param("pages", each(past, Past::version, HistoryPage.Version::pageId))
                .param(
                        "parents",
                        each(past, Past::version, version -> version.spot().parentId()))
                .param(
                        "slugs",
                        each(past, Past::version, version -> version.spot().slug()))
                .param(
                        "paths",
                        each(past, Past::version, version -> version.spot().path()))
                .param(
                        "titles",
                        each(
                                past,
                                Past::version,
                                version -> version.said().text().title()))
                .param(
                        "revisions",
                        each(past, Past::version, version -> version.said().revisionId()))
                .param(
                        "languages",
                        each(
                                past,
                                Past::version,
                                version -> version.said().text().language()))
                .param("authors", each(past, Past::version, HistoryPage.Version::author))
                .param("notes", each(past, Past::version, HistoryPage.Version::note))
                .param("since", each(past, Past::version, HistoryPage.Version::from))
                .param("until", each(past, ended -> ended, Past::to))
                .update();
    }

    /// Leaves a page as it was last before it was taken down.
    void gone(HistoryPage.Version last, Instant at) {
        jdbc.sql("""
                update sites.page set parent_id = :parent, slug = :slug, path = :path, title = :title,
                    revision_id = :revision, language = :language, published_at = :from, reviewed_at = :from,
                    archived_at = :at
                where id = :id
                """)
                .param("id", last.pageId())
                .param("parent", last.spot().parentId())
                .param("slug", last.spot().slug())
                .param("path", last.spot().path())
                .param("title", last.said().text().title())
                .param("revision", last.said().revisionId())
                .param("language", last.said().text().language())
                .param("from", last.from().atOffset(ZoneOffset.UTC))
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    /// Puts a page live as it is at the end of its history.
    void finish(HistoryPage.Version version, String source) {
        var text = version.said().text();
        jdbc.sql("""
                update sites.page set state = 'live', parent_id = :parent, slug = :slug, path = :path, title = :title,
                    revision_id = :revision, language = :language, source = :source, source_hash = :seal,
                    published_at = :at, reviewed_at = :at, words = to_tsvector(:dictionary::regconfig, :words)
                where id = :id
                """)
                .param("id", version.pageId())
                .param("parent", version.spot().parentId())
                .param("slug", version.spot().slug())
                .param("path", version.spot().path())
                .param("title", text.title())
                .param("revision", version.said().revisionId())
                .param("language", text.language())
                .param("source", source)
                .param("seal", version.said().seal().hex())
                .param("at", version.from().atOffset(ZoneOffset.UTC))
                .param("dictionary", PageTable.dictionary(text))
                .param("words", PageTable.words(text, PageShape.PLAIN))
                .update();
    }

    private static <P> @Nullable String[] each(
            List<Past> past, Function<Past, P> part, Function<P, @Nullable Object> value) {
        return past.stream()
                .map(each -> value.apply(part.apply(each)))
                .map(each -> each == null ? null : each.toString())
                .toArray(String[]::new);
    }
}
