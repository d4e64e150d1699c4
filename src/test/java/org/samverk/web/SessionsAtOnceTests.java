package org.samverk.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.samverk.cast.SamverkTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.session.Session;
import org.springframework.session.SessionRepository;

@SamverkTest
class SessionsAtOnceTests {
    private final SessionRepository<Session> sessions;

    @Autowired
    @SuppressWarnings("unchecked")
    SessionsAtOnceTests(SessionRepository<? extends Session> sessions) {
        this.sessions = (SessionRepository<Session>) sessions;
    }

    @Test
    void two_windows_that_are_told_something_at_once_do_not_fail_and_the_later_words_count() {
        var session = sessions.createSession();
        sessions.save(session);
        var one = find(session.getId());
        var other = find(session.getId());
        one.setAttribute(Flash.ATTRIBUTE, "Sparat.");
        other.setAttribute(Flash.ATTRIBUTE, "Skickat.");

        sessions.save(one);
        sessions.save(other);

        assertThat(find(session.getId()).<String>getAttribute(Flash.ATTRIBUTE)).isEqualTo("Skickat.");
        sessions.deleteById(session.getId());
    }

    private Session find(String id) {
        return Objects.requireNonNull(sessions.findById(id));
    }
}
