package org.samverk.advice.web;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.samverk.advice.Method;
import org.samverk.advice.NewRound;
import org.samverk.advice.ReasonRule;
import org.samverk.advice.Showing;
import org.samverk.advice.Whom;
import org.samverk.kernel.Problem;

/// The fields of a new round as they were typed.
///
/// @param way       the code of the method; a field named `method` would hide what scripts know of the form itself
/// @param askGroup  the key of a group, empty for none
/// @param askUnit   the key of a unit, empty for none
/// @param people    user names, between commas, spaces or lines
/// @param options   one a line; times as in `2026-03-12 13:00`, in the organisation's zone
/// @param anonymous anything for an anonymous round
/// @param closesAt  as in `2026-03-12T13:00`, in the organisation's zone
public record RoundForm(
        @Nullable UUID about,
        @Nullable String revision,
        @Nullable UUID group,
        @Nullable String question,
        @Nullable String background,
        @Nullable String way,
        @Nullable String options,
        @Nullable String scale,
        @Nullable String quorum,
        @Nullable String share,
        @Nullable String reasonRule,
        @Nullable String showing,
        @Nullable String anonymous,
        @Nullable String closesAt,
        @Nullable String askGroup,
        @Nullable String askUnit,
        @Nullable String people,
        @Nullable String once) {
    private static final Map<String, String> NAMES = Map.of("method", "way", "reasons", "reasonRule");

    /// An empty form, its group chosen.
    static RoundForm fresh(
            @Nullable UUID about, @Nullable Integer revision, @Nullable UUID group, LocalDateTime closesAt) {
        return new RoundForm(
                about,
                revision == null ? null : revision.toString(),
                group,
                null,
                null,
                Method.CONSENT.code(),
                null,
                null,
                null,
                null,
                ReasonRule.OPTIONAL.code(),
                Showing.CLOSED.code(),
                null,
                closesAt.toString(),
                group == null ? "" : group.toString(),
                "",
                "",
                null);
    }

    NewRound round(ZoneId zone) {
        return new NewRound(
                about,
                number(revision),
                group,
                question,
                background,
                Method.find(text(way)).orElse(null),
                options(zone),
                number(scale),
                number(quorum),
                number(share),
                ReasonRule.of(reasonRule),
                Showing.of(showing),
                anonymous != null,
                time(closesAt, zone),
                new Whom(key(askGroup), key(askUnit), names()));
    }

    /// What was typed, empty for nothing.
    public String text(@Nullable String value) {
        return value == null ? "" : value;
    }

    /// The problems by the names that the fields have here.
    static List<Problem> byField(List<Problem> problems) {
        return problems.stream()
                .map(problem -> new Problem(
                        NAMES.getOrDefault(problem.field(), problem.field()),
                        problem.messageKey(),
                        problem.arguments()))
                .toList();
    }

    private List<String> options(ZoneId zone) {
        var lines = text(options).lines();
        return Method.TIMES.code().equals(way)
                ? lines.map(line -> instant(line, zone)).toList()
                : lines.toList();
    }

    /// @return the instant that a line means, or the line when it is no time
    private static String instant(String line, ZoneId zone) {
        var time = time(line.strip().replaceFirst("[ ]+", "T").replace('.', ':'), zone);
        return time == null ? line : time.toString();
    }

    private List<String> names() {
        return Stream.of(text(people).split("[\\s,;]+")).toList();
    }

    /// @return null for nothing, -1 for what is no number
    private static @Nullable Integer number(@Nullable String typed) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        try {
            return Integer.valueOf(typed.strip());
        } catch (NumberFormatException e) {
            return -1;
        }
    }

    private static @Nullable UUID key(@Nullable String typed) {
        try {
            return typed == null || typed.length() != 36 ? null : UUID.fromString(typed);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    /// @return null for what is no time
    static @Nullable Instant time(@Nullable String typed, ZoneId zone) {
        try {
            return typed == null || typed.isBlank()
                    ? null
                    : LocalDateTime.parse(typed.strip()).atZone(zone).toInstant();
        } catch (DateTimeParseException e) {
            return null;
        }
    }
}
