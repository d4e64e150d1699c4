package org.samverk.web;

import java.time.Duration;
import java.time.ZoneOffset;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.samverk.access.Actor;
import org.samverk.kernel.TimeSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Makes a form count once. Each form that creates something carries a hidden token `once`; when the same token comes
/// again (a double click, the back button, a retry after a lost answer) the first result is shown again.
@Service
public class Submissions {
    private static final Duration KEPT = Duration.ofDays(30);
    private final JdbcClient jdbc;
    private final TimeSource time;

    Submissions(JdbcClient jdbc, TimeSource time) {
        this.jdbc = jdbc;
        this.time = time;
    }

    /// Does the act unless it was done with this token before.
    ///
    /// @param once the form's token; null or no UUID means that the form carries none and always counts
    /// @param act  does it and returns the path that shows the result
    /// @return the path that shows the result of the first time
    @Transactional
    public String once(Actor actor, @Nullable String once, Supplier<String> act) {
        var token = token(once);
        if (token == null) {
            return act.get();
        }
        var person = actor.requirePerson();
        if (!claim(person, token)) {
            return location(person, token);
        }
        var location = act.get();
        jdbc.sql("update web.submission set location = :location where person_id = :person and token = :token")
                .param("location", location)
                .param("person", person)
                .param("token", token)
                .update();
        return location;
    }

    /// Forgets the forms of more than thirty days ago; a kept form does not wait longer either ([KeptWritings]).
    @Transactional
    public void sweep() {
        jdbc.sql("delete from web.submission where created_at < :limit")
                .param("limit", time.instant().minus(KEPT).atOffset(ZoneOffset.UTC))
                .update();
    }

    /// Waits for a first submission that is under way, since its row is locked until it ends.
    private boolean claim(UUID person, UUID token) {
        return jdbc.sql("insert into web.submission (person_id, token) values (:person, :token) on conflict do nothing")
                        .param("person", person)
                        .param("token", token)
                        .update()
                == 1;
    }

    private String location(UUID person, UUID token) {
        return jdbc.sql(
                        "select coalesce(location, '/') from web.submission where person_id = :person and token = :token")
                .param("person", person)
                .param("token", token)
                .query(String.class)
                .single();
    }

    private static @Nullable UUID token(@Nullable String once) {
        if (once == null || once.length() != 36) {
            return null;
        }
        try {
            return UUID.fromString(once);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
