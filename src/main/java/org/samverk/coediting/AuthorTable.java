package org.samverk.coediting;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// All SQL of who wrote what.
@Repository
class AuthorTable {
    private final JdbcClient jdbc;

    AuthorTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Authorship.Standing> find(UUID subjectId) {
        return jdbc.sql("select authored, authors, begun_by from coediting.text where subject_id = :subject")
                .param("subject", subjectId)
                .query((row, number) -> {
                    var ranges = row.getString("authors");
                    var whole = Authorship.whole(row.getObject("begun_by", UUID.class));
                    return new Authorship.Standing(row.getInt("authored"), ranges == null ? whole : ranges);
                })
                .optional();
    }

    /// Writes down how far it is known, unless somebody else has been quicker.
    void write(UUID subjectId, int before, Authorship.Standing next) {
        jdbc.sql("""
                update coediting.text set authored = :version, authors = :ranges
                where subject_id = :subject and authored = :before
                """)
                .param("subject", subjectId)
                .param("before", before)
                .param("version", next.version())
                .param("ranges", next.ranges())
                .update();
    }

    /// The texts of which steps will go that have not been worked out: how far each has to be.
    List<Behind> behind(Instant before) {
        return jdbc.sql("""
                select t.subject_id, least(t.kept, t.snapshot) as version from coediting.text t
                where t.authored < least(t.kept, t.snapshot)
                  and exists (select from coediting.step s
                              where s.subject_id = t.subject_id and s.version = t.authored + 1 and s.at < :before)
                """)
                .param("before", before.atOffset(ZoneOffset.UTC))
                .query(Behind.class)
                .list();
    }

    record Behind(UUID subjectId, int version) {}
}
