package org.samverk.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.samverk.cast.SamverkTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.session.Session;
import org.springframework.session.SessionRepository;

/// What is written of a session when it is used.
@SamverkTest
class SessionUseTests {
    private final SessionRepository<Session> sessions;
    private final Instant begun = Instant.now().truncatedTo(ChronoUnit.SECONDS);
    private String id = "";

    @Autowired
    @SuppressWarnings("unchecked")
    SessionUseTests(SessionRepository<? extends Session> sessions) {
        this.sessions = (SessionRepository<Session>) sessions;
    }

    @BeforeEach
    void begin() {
        var session = sessions.createSession();
        session.setLastAccessedTime(begun);
        sessions.save(session);
        id = session.getId();
    }

    @AfterEach
    void end() {
        sessions.deleteById(id);
    }

    @Test
    void its_use_is_noted_once_a_minute() {
        use(begun.plusSeconds(59));
        assertThat(find().getLastAccessedTime()).isEqualTo(begun);

        use(begun.plusSeconds(60));
        assertThat(find().getLastAccessedTime()).isEqualTo(begun.plusSeconds(60));
    }

    @Test
    void all_else_is_written_at_once() {
        var session = find();
        session.setLastAccessedTime(begun.plusSeconds(1));
        session.setAttribute(Flash.ATTRIBUTE, "Sparat.");
        session.setMaxInactiveInterval(Duration.ofHours(1));
        id = session.changeSessionId();
        sessions.save(session);

        assertThat(find().<String>getAttribute(Flash.ATTRIBUTE)).isEqualTo("Sparat.");
        assertThat(find().getMaxInactiveInterval()).isEqualTo(Duration.ofHours(1));
        assertThat(find().getLastAccessedTime()).isEqualTo(begun.plusSeconds(1));
    }

    @Test
    void two_windows_that_are_told_something_at_once_do_not_fail_and_the_later_words_count() {
        var one = find();
        var other = find();
        one.setAttribute(Flash.ATTRIBUTE, "Sparat.");
        other.setAttribute(Flash.ATTRIBUTE, "Skickat.");

        sessions.save(one);
        sessions.save(other);

        assertThat(find().<String>getAttribute(Flash.ATTRIBUTE)).isEqualTo("Skickat.");
    }

    private void use(Instant at) {
        var session = find();
        session.setLastAccessedTime(at);
        sessions.save(session);
    }

    private Session find() {
        return Objects.requireNonNull(sessions.findById(id));
    }
}
