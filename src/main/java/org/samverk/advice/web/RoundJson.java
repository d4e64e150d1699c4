package org.samverk.advice.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samverk.advice.Method;
import org.samverk.advice.Result;
import org.samverk.advice.Round;
import org.samverk.advice.Stance;

/// A round for programs.
///
/// @param result  null while it is not to be seen; for a score the mean in hundredths, for a ranked choice the place,
///     for a time how many can come
/// @param tally   of a time poll, for each time: to how many it suits, will do if need be, does not suit
/// @param stances empty while the result is not to be seen, null in a list
record RoundJson(
        UUID id,
        @Nullable UUID about,
        @Nullable Integer revision,
        @Nullable String sha256,
        String question,
        String method,
        int scale,
        boolean anonymous,
        boolean open,
        Instant closesAt,
        int asked,
        int answered,
        boolean mine,
        boolean done,
        @Nullable String outcome,
        @Nullable LocalDate reviewOn,
        List<String> options,
        @Nullable List<Integer> result,
        @Nullable List<List<Integer>> tally,
        @Nullable List<StanceJson> stances) {
    record StanceJson(@Nullable String person, List<Integer> marks, String reason) {
        static StanceJson of(Stance stance) {
            var person = stance.person();
            return new StanceJson(person == null ? null : person.username(), stance.marks(), stance.reason());
        }
    }

    static RoundJson of(Round round, boolean open, @Nullable Result result, @Nullable List<Stance> stances) {
        return new RoundJson(
                round.id(),
                round.aboutId(),
                round.revision(),
                round.sha256(),
                round.question(),
                round.method().code(),
                round.scale(),
                round.anonymous(),
                open,
                round.end(),
                round.asked(),
                round.answered(),
                round.mine(),
                round.done(),
                round.outcome(),
                round.reviewOn(),
                round.options().stream().map(Round.Option::label).toList(),
                result == null
                        ? null
                        : result.bars().stream().map(Result.Bar::figure).toList(),
                result == null || round.method() != Method.TIMES
                        ? null
                        : result.bars().stream().map(Result.Bar::answers).toList(),
                stances == null ? null : stances.stream().map(StanceJson::of).toList());
    }
}
