package org.samverk.advice.web;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samverk.advice.Method;
import org.samverk.advice.NewRound;
import org.samverk.advice.ReasonRule;
import org.samverk.advice.Showing;
import org.samverk.advice.Whom;

/// A round that a program asks.
///
/// @param about    the subject of an idea, a draft or a post; with `group` instead for a question alone
/// @param method   `consent`, `advice`, `vote`, `score`, `dots`, `ranked` or `times`
/// @param options  what to choose among; for `times` as in `2026-12-03T13:00:00+01:00`
/// @param reasons  `optional`, `required` or `off`
/// @param showing  `closed`, `answered` or `always`
/// @param askGroup whose members are asked
/// @param askUnit  whose people are asked
/// @param people   user names
record RoundToAsk(
        @Nullable UUID about,
        @Nullable Integer revision,
        @Nullable UUID group,
        @Nullable String question,
        @Nullable String background,
        @Nullable String method,
        @Nullable List<@Nullable String> options,
        @Nullable Integer scale,
        @Nullable Integer quorum,
        @Nullable Integer share,
        @Nullable String reasons,
        @Nullable String showing,
        @Nullable Boolean anonymous,
        @Nullable Instant closesAt,
        @Nullable UUID askGroup,
        @Nullable UUID askUnit,
        @Nullable List<@Nullable String> people) {
    NewRound round() {
        return new NewRound(
                about,
                revision,
                group,
                question,
                background,
                Method.find(method == null ? "" : method).orElse(null),
                words(options),
                scale,
                quorum,
                share,
                ReasonRule.of(reasons),
                Showing.of(showing),
                Boolean.TRUE.equals(anonymous),
                closesAt,
                new Whom(askGroup, askUnit, words(people)));
    }

    private static List<String> words(@Nullable List<@Nullable String> given) {
        return given == null
                ? List.of()
                : given.stream()
                        .filter(Objects::nonNull)
                        .map(Objects::requireNonNull)
                        .toList();
    }
}
