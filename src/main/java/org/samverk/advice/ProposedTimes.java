package org.samverk.advice;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.samverk.kernel.Problems;

/// The times of a time poll: options whose words are instants, as in `2026-12-03T12:00:00Z`.
final class ProposedTimes {
    private static final Duration LONGEST = Duration.ofDays(2 * 366);

    private ProposedTimes() {}

    /// @return the same times in their order, to the minute
    static List<String> settle(Problems problems, List<String> written, Instant now) {
        var times = written.stream()
                .map(ProposedTimes::read)
                .flatMap(Optional::stream)
                .map(time -> time.truncatedTo(ChronoUnit.MINUTES))
                .toList();
        if (times.size() < written.size()) {
            problems.add("options", "advice.problem.time");
        } else if (times.stream().anyMatch(time -> !time.isAfter(now) || time.isAfter(now.plus(LONGEST)))) {
            problems.add("options", "advice.problem.timeToCome");
        }
        return times.stream().sorted().map(Instant::toString).toList();
    }

    /// With its zone, as programs write it.
    private static Optional<Instant> read(String time) {
        try {
            return Optional.of(OffsetDateTime.parse(time).toInstant());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
