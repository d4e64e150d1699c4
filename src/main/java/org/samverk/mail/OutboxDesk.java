package org.samverk.mail;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.samverk.access.Actor;
import org.samverk.access.PersonRef;
import org.samverk.access.Role;
import org.samverk.audit.AuditKind;
import org.samverk.audit.AuditLog;
import org.samverk.audit.Target;
import org.samverk.kernel.ConflictException;
import org.samverk.kernel.Cursor;
import org.samverk.kernel.NotFoundException;
import org.samverk.kernel.Slice;
import org.samverk.kernel.TimeSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The outbox, for administrators.
@Service
public class OutboxDesk {
    private static final int SIZE = 40;
    private static final String LETTERS = """
            select m.id, m.source, m.state, m.created_at, m.changed_at, m.attempts, m.trouble, m.title,
                   m.words, m.html, p.id as to_id, p.username as to_username, p.name as to_name,
                   p.photo_id as to_photo_id
            from mail.message m join access.principal p on p.id = m.person_id
            """;
    private final JdbcClient jdbc;
    private final OutageTable outages;
    private final Postman postman;
    private final TimeSource time;
    private final AuditLog audit;

    OutboxDesk(JdbcClient jdbc, OutageTable outages, Postman postman, TimeSource time, AuditLog audit) {
        this.audit = audit;
        this.jdbc = jdbc;
        this.outages = outages;
        this.postman = postman;
        this.time = time;
    }

    /// The newest first, forty at a time.
    public Slice<OutboxLetter> list(Actor actor, Cursor before) {
        actor.require(Role.ADMINISTRATOR);
        var rows = jdbc.sql(LETTERS + """
                where (m.created_at, m.id) < (:at, :id) order by m.created_at desc, m.id desc limit :limit
                """)
                .param("at", before.at().atOffset(ZoneOffset.UTC))
                .param("id", before.id())
                .param("limit", SIZE + 1)
                .query(OutboxDesk::letter)
                .list();
        return Slice.of(rows, SIZE, last -> new Cursor(last.createdAt(), last.id()).toString());
    }

    /// @throws NotFoundException when there is no such letter
    public OutboxLetter require(Actor actor, UUID id) {
        actor.require(Role.ADMINISTRATOR);
        return jdbc.sql(LETTERS + "where m.id = :id")
                .param("id", id)
                .query(OutboxDesk::letter)
                .optional()
                .orElseThrow(NotFoundException::new);
    }

    /// A letter with its words, to be read by somebody whom it is not for.
    ///
    /// @throws NotFoundException when there is no such letter
    @Transactional
    public OutboxLetter read(Actor actor, UUID id) {
        var letter = require(actor, id);
        audit.record(actor, AuditKind.LETTER_READ, Target.person(letter.to().id()));
        return letter;
    }

    /// Has a letter written and sent anew, from what is unread and allowed then.
    ///
    /// @throws ConflictException when it has been sent, or is about to be
    @Transactional
    public void sendAgain(Actor actor, UUID id) {
        var letter = require(actor, id);
        if (!letter.state().canBeSentAgain()) {
            throw new ConflictException("mail.error.sent");
        }
        audit.record(
                actor, AuditKind.LETTER_SENT_AGAIN, Target.person(letter.to().id()));
        jdbc.sql("""
                update mail.message
                set state = 'queued', due_at = :now, changed_at = :now, attempts = 0,
                    trouble = null, title = null, words = null, html = null
                where id = :id
                """)
                .param("id", id)
                .param("now", time.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    /// Whether there is a mail server to give letters to.
    public boolean hasServer(Actor actor) {
        actor.require(Role.ADMINISTRATOR);
        return postman.hasServer();
    }

    /// @return empty when the mail server answers, or has not been needed
    public Optional<Outage> outage(Actor actor) {
        actor.require(Role.ADMINISTRATOR);
        return outages.find();
    }

    private static OutboxLetter letter(ResultSet row, int number) throws SQLException {
        return new OutboxLetter(
                row.getObject("id", UUID.class),
                row.getString("source"),
                PersonRef.of(row, "to_"),
                LetterState.of(row.getString("state")),
                row.getTimestamp("created_at").toInstant(),
                row.getTimestamp("changed_at").toInstant(),
                row.getInt("attempts"),
                row.getString("trouble"),
                row.getString("title"),
                row.getString("words"),
                row.getString("html"));
    }
}
