package org.samverk.web;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.samverk.access.Actor;
import org.samverk.kernel.InvalidInputException;
import org.samverk.kernel.TimeSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What people are writing, saved while they write, so that it is there after a lapsed session, on another machine, in
/// another browser. It is each person's own: no verb reads another's, and it goes after thirty days.
@Service
public class KeptWritings {
    static final Duration KEPT = Duration.ofDays(30);
    static final int MOST_CHARACTERS = 500_000;
    private static final int MOST_PLACES = 100;
    private static final String PLACE = "[A-Za-z0-9._:-]{1,120}";
    private final JdbcClient jdbc;
    private final TimeSource time;

    KeptWritings(JdbcClient jdbc, TimeSource time) {
        this.jdbc = jdbc;
        this.time = time;
    }

    /// Saves what stands in a field. Nothing but white space is forgotten instead. Of more than a hundred places, the
    /// oldest goes.
    ///
    /// @param place which field of which page, `comment-<subject>` say
    /// @throws InvalidInputException when the place is none, or the text longer than 500 000 characters
    @Transactional
    public void keep(Actor actor, String place, String text) {
        var person = actor.requirePerson();
        if (!place.matches(PLACE) || text.indexOf(0) >= 0) {
            throw new InvalidInputException("place", "web.problem.characters");
        }
        if (text.length() > MOST_CHARACTERS) {
            throw new InvalidInputException("text", "web.problem.tooLong", MOST_CHARACTERS, text.length());
        }
        if (text.isBlank()) {
            forget(actor, place);
            return;
        }
        jdbc.sql("""
                insert into web.kept_writing (person_id, place, text, saved_at) values (:person, :place, :text, :at)
                on conflict (person_id, place) do update set text = excluded.text, saved_at = excluded.saved_at
                """)
                .param("person", person)
                .param("place", place)
                .param("text", text)
                .param("at", time.instant().atOffset(ZoneOffset.UTC))
                .update();
        jdbc.sql("""
                delete from web.kept_writing where person_id = :person and place not in (
                    select place from web.kept_writing where person_id = :person
                    order by saved_at desc, place limit :most)
                """).param("person", person).param("most", MOST_PLACES).update();
    }

    /// What the actor has begun in this place.
    public Optional<KeptWriting> find(Actor actor, String place) {
        return actor.person()
                .flatMap(person -> jdbc.sql("""
                select text, saved_at from web.kept_writing where person_id = :person and place = :place
                """)
                        .param("person", person)
                        .param("place", place)
                        .query((row, number) -> new KeptWriting(
                                row.getString("text"),
                                row.getTimestamp("saved_at").toInstant()))
                        .optional());
    }

    /// It was sent, or thrown away.
    @Transactional
    public void forget(Actor actor, String place) {
        jdbc.sql("delete from web.kept_writing where person_id = :person and place = :place")
                .param("person", actor.requirePerson())
                .param("place", place)
                .update();
    }

    /// Removes what was left for more than thirty days.
    @Transactional
    public void sweep() {
        Instant limit = time.instant().minus(KEPT);
        jdbc.sql("delete from web.kept_writing where saved_at < :limit")
                .param("limit", limit.atOffset(ZoneOffset.UTC))
                .update();
    }
}
