package org.samverk.sites;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.samverk.kernel.Sha256;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// What is known of earlier imports.
@Repository
class ImportTable {
    private final JdbcClient jdbc;

    ImportTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// A page that an import made.
    ///
    /// @param imported the seal of the text that was imported last
    /// @param now      the seal of the text that is live
    record Known(UUID id, String path, int revision, String imported, String now) {
        boolean isChangedHere() {
            return !imported.equals(now);
        }
    }

    /// What imports of one section made, by what they know it by.
    ///
    /// @param prefix with which the sources of the section begin
    Map<String, Known> known(SiteKind site, String prefix) {
        var known = new HashMap<String, Known>();
        jdbc.sql("""
                select p.id, p.path, p.source, r.number, coalesce(p.source_hash, '') as imported, r.sha256
                from sites.page p join sites.site s on s.id = p.site_id join revisions.revision r on r.id = p.revision_id
                where s.kind = :site and p.state = 'live' and starts_with(p.source, :prefix)
                """).param("site", site.code()).param("prefix", prefix).query(row -> {
            known.put(row.getString("source"), known(row));
        });
        return known;
    }

    /// Every path of the site that is taken.
    List<String> paths(SiteKind site) {
        return jdbc.sql(
                        "select p.path from sites.page p join sites.site s on s.id = p.site_id where s.kind = :site and p.state = 'live'")
                .param("site", site.code())
                .query(String.class)
                .list();
    }

    void remember(UUID page, Sha256 imported) {
        jdbc.sql("update sites.page set source_hash = :hash where id = :id")
                .param("hash", imported.hex())
                .param("id", page)
                .update();
    }

    void keywords(UUID page, List<String> keywords) {
        jdbc.sql("update sites.page set keywords = :keywords where id = :id and keywords <> cast(:keywords as text[])")
                .param("keywords", keywords.toArray(String[]::new))
                .param("id", page)
                .update();
    }

    Optional<UUID> image(Sha256 original) {
        return jdbc.sql("select file_id from sites.imported_image where sha256 = :hash")
                .param("hash", original.hex())
                .query(UUID.class)
                .optional();
    }

    void rememberImage(Sha256 original, UUID file) {
        jdbc.sql("insert into sites.imported_image (sha256, file_id) values (:hash, :file) on conflict do nothing")
                .param("hash", original.hex())
                .param("file", file)
                .update();
    }

    private static Known known(ResultSet row) throws SQLException {
        return new Known(
                row.getObject("id", UUID.class),
                row.getString("path"),
                row.getInt("number"),
                row.getString("imported"),
                row.getString("sha256"));
    }
}
