package org.samverk.search;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One of the best that the engine gives, with what [Ranking] needs to put them in order.
///
/// @param score what the engine counted together of the words that were found, see [Question]
/// @param at    in milliseconds since 1970
record Candidate(
        String key,
        String kind,
        String subject,
        @Nullable String path,
        String title,
        @Nullable String group,
        @Nullable String unit,
        String standing,
        long at,
        float score) {
    UUID subjectId() {
        return UUID.fromString(subject);
    }

    Candidate worth(float other) {
        return new Candidate(key, kind, subject, path, title, group, unit, standing, at, other);
    }

    boolean isPerson() {
        return kind.equals(Entries.PERSON);
    }

    static Candidate of(java.util.List<?> values) {
        return new Candidate(
                (String) values.get(0),
                (String) values.get(1),
                (String) values.get(2),
                (String) values.get(3),
                (String) values.get(4),
                (String) values.get(5),
                (String) values.get(6),
                (String) values.get(7),
                (Long) values.get(8),
                (Float) values.get(9));
    }
}
