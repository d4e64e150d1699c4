package org.samverk.chain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samverk.kernel.Sha256;
import org.samverk.kernel.postgres.AsProgram;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The links themselves, whoever may see what they join.
@Repository
class LinkTable {
    private final JdbcClient jdbc;
    private final AsProgram program;

    LinkTable(JdbcClient jdbc, AsProgram program) {
        this.jdbc = jdbc;
        this.program = program;
    }

    List<ChainLink> to(UUID subjectId, LinkKind kind) {
        return jdbc.sql("select from_id, to_id, sha256 from chain.link where to_id = :subject and kind = :kind")
                .param("subject", subjectId)
                .param("kind", kind.code())
                .query(LinkTable::link)
                .list();
    }

    List<ChainLink> from(UUID subjectId, LinkKind kind) {
        return jdbc.sql("select from_id, to_id, sha256 from chain.link where from_id = :subject and kind = :kind")
                .param("subject", subjectId)
                .param("kind", kind.code())
                .query(LinkTable::link)
                .list();
    }

    /// What of this the viewer sees that is about an exact revision of the subject.
    List<Bound> bound(@Nullable UUID viewer, UUID subjectId) {
        return jdbc.sql("""
                select distinct l.sha256, l.kind
                from chain.link l join access.visible_to(:viewer) v on v = l.to_id
                where l.from_id = :subject and l.sha256 is not null
                order by l.sha256, l.kind
                """)
                .param("viewer", viewer)
                .param("subject", subjectId)
                .query((row, number) -> new Bound(
                        new Sha256(row.getString("sha256")),
                        LinkKind.valueOf(row.getString("kind").toUpperCase(Locale.ROOT))))
                .list();
    }

    boolean isDecided(Sha256 seal, String state) {
        return program.read(() -> jdbc.sql("""
                select exists (select from chain.link l join chain.station st on st.subject_id = l.to_id
                               where l.sha256 = :seal and l.kind = :kind
                                 and st.step = 'decision' and st.state = :state and st.complete)
                """)
                .param("seal", seal.hex())
                .param("kind", LinkKind.PUT_FORWARD.code())
                .param("state", state)
                .query(Boolean.class)
                .single());
    }

    private static ChainLink link(ResultSet row, int number) throws SQLException {
        var hash = row.getString("sha256");
        return new ChainLink(
                row.getObject("from_id", UUID.class),
                row.getObject("to_id", UUID.class),
                hash == null ? null : new Sha256(hash));
    }
}
