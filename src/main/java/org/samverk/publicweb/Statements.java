package org.samverk.publicweb;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import org.samverk.access.Actor;
import org.samverk.access.Role;
import org.samverk.audit.AuditKind;
import org.samverk.audit.AuditLog;
import org.samverk.audit.Target;
import org.samverk.kernel.ConflictException;
import org.samverk.kernel.TimeSource;
import org.samverk.richtext.RichText;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Keeps what is said of the site's accessibility.
@Service
public class Statements {
    private final JdbcClient jdbc;
    private final TimeSource time;
    private final ZoneId zone;
    private final AuditLog audit;

    Statements(
            JdbcClient jdbc, TimeSource time, @Value("${samverk.zone:Europe/Stockholm}") ZoneId zone, AuditLog audit) {
        this.audit = audit;
        this.jdbc = jdbc;
        this.time = time;
        this.zone = zone;
    }

    /// What is said; empty until a publisher has said something.
    public Optional<Statement> find() {
        return jdbc.sql("select * from publicweb.statement")
                .query(Statements::statement)
                .optional();
    }

    /// @param edition that the publisher started from, 0 for the first
    /// @throws org.samverk.kernel.RefusedException for those who are no publishers
    /// @throws ConflictException when somebody else has changed it meanwhile; nothing is changed then
    @Transactional
    public Statement write(Actor actor, int edition, StatementFields fields) {
        actor.require(Role.PUBLISHER);
        var now = time.instant();
        var valid = fields.valid(LocalDate.ofInstant(now, zone), edition + 1);
        var written = jdbc.sql("""
                insert into publicweb.statement (conformance, shortcomings, assessed_on, assessed_by, contact, changed_at)
                select :conformance, :shortcomings, :on, :by, :contact, :now
                where :edition = 0 or exists (select from publicweb.statement)
                on conflict (one) do update set conformance = excluded.conformance, shortcomings = excluded.shortcomings,
                    assessed_on = excluded.assessed_on, assessed_by = excluded.assessed_by, contact = excluded.contact,
                    edition = statement.edition + 1, changed_at = excluded.changed_at
                where statement.edition = :edition
                """)
                .param("conformance", valid.conformance().code())
                .param("shortcomings", valid.shortcomings().canonicalJson())
                .param("on", valid.assessedOn())
                .param("by", valid.assessedBy())
                .param("contact", valid.contact())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("edition", edition)
                .update();
        if (written == 0) {
            throw new ConflictException("publicweb.error.newer");
        }
        audit.record(actor, AuditKind.STATEMENT_CHANGED, Target.words(""));
        return valid;
    }

    private static Statement statement(ResultSet row, int number) throws SQLException {
        return new Statement(
                Conformance.of(row.getString("conformance")).orElseThrow(),
                RichText.parse(row.getString("shortcomings")),
                row.getObject("assessed_on", LocalDate.class),
                row.getString("assessed_by"),
                row.getString("contact"),
                row.getInt("edition"));
    }
}
