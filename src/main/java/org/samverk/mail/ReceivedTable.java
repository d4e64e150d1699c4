package org.samverk.mail;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samverk.kernel.TimeSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class ReceivedTable {
    private final JdbcClient jdbc;
    private final TimeSource time;

    ReceivedTable(JdbcClient jdbc, TimeSource time) {
        this.jdbc = jdbc;
        this.time = time;
    }

    /// To whom a letter went, and what an answer to it is a comment on.
    record About(UUID personId, UUID subjectId, @Nullable UUID partId) {}

    /// What the answer to a refused letter needs to know of it.
    record Refused(String verdict, String title, String messageId) {}

    /// @return whether it is the first time
    boolean insert(IncomingLetter letter, @Nullable UUID sender) {
        return jdbc.sql("""
                        insert into mail.received (sha256, at, person_id, verdict, title, message_id)
                        values (:key, :at, :person, 'open', :title, :message) on conflict do nothing
                        """)
                        .param("key", letter.key())
                        .param("at", time.instant().atOffset(ZoneOffset.UTC))
                        .param("person", sender)
                        .param("title", letter.title())
                        .param("message", letter.messageId())
                        .update()
                == 1;
    }

    void settle(String key, Verdict verdict, @Nullable UUID answer) {
        jdbc.sql("update mail.received set verdict = :verdict, answer_id = :answer where sha256 = :key")
                .param("key", key)
                .param("verdict", verdict.code())
                .param("answer", answer)
                .update();
    }

    Optional<About> about(UUID letter) {
        return jdbc.sql("""
                select person_id, subject_id, part_id from mail.message where id = :id and subject_id is not null
                """)
                .param("id", letter)
                .query((row, number) -> new About(
                        row.getObject("person_id", UUID.class),
                        row.getObject("subject_id", UUID.class),
                        row.getObject("part_id", UUID.class)))
                .optional();
    }

    Optional<Refused> answeredBy(UUID answer) {
        return jdbc.sql("select verdict, title, message_id from mail.received where answer_id = :answer")
                .param("answer", answer)
                .query((row, number) ->
                        new Refused(row.getString("verdict"), row.getString("title"), row.getString("message_id")))
                .optional();
    }

    int forget(Instant before) {
        return jdbc.sql("delete from mail.received where at < :before")
                .param("before", before.atOffset(ZoneOffset.UTC))
                .update();
    }
}
