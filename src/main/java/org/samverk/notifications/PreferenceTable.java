package org.samverk.notifications;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class PreferenceTable {
    private final JdbcClient jdbc;

    PreferenceTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Preference of(UUID person) {
        return of(Set.of(person)).getOrDefault(person, Preference.STANDARD);
    }

    /// Those of the people who have chosen anything.
    Map<UUID, Preference> of(Collection<UUID> people) {
        return jdbc
                .sql("select * from notifications.preference where person_id = any(:people)")
                .param("people", people.toArray(UUID[]::new))
                .query(PreferenceTable::preference)
                .list()
                .stream()
                .collect(Collectors.toMap(Preference.Of::person, Preference.Of::preference));
    }

    void put(UUID person, Preference preference) {
        jdbc.sql("""
                insert into notifications.preference
                    (person_id, digest, quiet, hours, hidden, at_once, in_digest, push)
                values (:person, :digest, :quiet, :hours, :hidden, :atOnce, :inDigest, :push)
                on conflict (person_id) do update
                set digest = excluded.digest, quiet = excluded.quiet, hours = excluded.hours, hidden = excluded.hidden,
                    at_once = excluded.at_once, in_digest = excluded.in_digest, push = excluded.push
                """)
                .param("person", person)
                .param("digest", preference.digest().code())
                .param("quiet", preference.quiet())
                .param("hours", preference.hours().lines().toArray(String[]::new))
                .param("hidden", codes(preference.hidden()))
                .param("atOnce", codes(preference.atOnce()))
                .param("inDigest", codes(preference.inDigest()))
                .param("push", codes(preference.push()))
                .update();
    }

    /// Keeps what a person has ended, for when they take that back.
    void remember(UUID person, LetterKind kind, Preference before) {
        var column = kind == LetterKind.DIGEST ? "ended_digest = :digest" : "ended_at_once = :atOnce";
        jdbc.sql("update notifications.preference set " + column + " where person_id = :person")
                .param("person", person)
                .param("digest", before.digest().code())
                .param("atOnce", codes(before.atOnce()))
                .update();
    }

    Rhythm endedDigest(UUID person) {
        return jdbc.sql("select ended_digest from notifications.preference where person_id = :person")
                .param("person", person)
                .query((row, number) -> Optional.ofNullable(row.getString(1)).flatMap(Rhythm::find))
                .optional()
                .flatMap(found -> found)
                .orElse(Preference.STANDARD.digest());
    }

    Set<Topic> endedAtOnce(UUID person) {
        return jdbc.sql(
                        "select ended_at_once from notifications.preference where person_id = :person and ended_at_once is not null")
                .param("person", person)
                .query((row, number) -> topics(row, "ended_at_once"))
                .optional()
                .orElse(Preference.STANDARD.atOnce());
    }

    private static Preference.Of preference(ResultSet row, int number) throws SQLException {
        return new Preference.Of(
                row.getObject("person_id", UUID.class),
                new Preference(
                        Rhythm.find(row.getString("digest")).orElse(Rhythm.DAILY),
                        row.getBoolean("quiet"),
                        Hours.of(List.of((String[]) row.getArray("hours").getArray())),
                        topics(row, "hidden"),
                        topics(row, "at_once"),
                        topics(row, "in_digest"),
                        topics(row, "push")));
    }

    private static Set<Topic> topics(ResultSet row, String column) throws SQLException {
        return Stream.of((String[]) row.getArray(column).getArray())
                .flatMap(code -> Topic.find(code).stream())
                .collect(Collectors.toSet());
    }

    private static String[] codes(Set<Topic> topics) {
        return topics.stream().map(Topic::code).sorted().toArray(String[]::new);
    }
}
