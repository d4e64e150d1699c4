package org.samverk.search;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.samverk.search.ReaderTable.Sight;

/// The order of what was found: the same for each engine. Pure functions.
final class Ranking {
    private static final Set<String> FADING = Set.of("post", "comment", "news");
    private static final double DAY = Duration.ofDays(1).toMillis();

    private Ranking() {}

    /// The best first.
    static List<Candidate> order(List<Candidate> found, Sight reader, Instant now) {
        return found.stream()
                .sorted(Comparator.comparingDouble((Candidate one) -> -worth(one, reader, now))
                        .thenComparing(Comparator.comparingLong(Candidate::at).reversed())
                        .thenComparing(Candidate::key))
                .toList();
    }

    static double worth(Candidate one, Sight reader, Instant now) {
        return one.score() * standing(one) * freshness(one, now) * nearness(one, reader);
    }

    private static double standing(Candidate one) {
        return switch (SearchText.Standing.valueOf(one.standing())) {
            case OFFICIAL -> 1.25;
            case WORK -> 1.1;
            case TALK -> 1.0;
        };
    }

    /// What people say is worth half of what it was after two years or so; what holds does not fade.
    private static double freshness(Candidate one, Instant now) {
        if (!FADING.contains(one.kind())) {
            return 1;
        }
        var days = Math.max(0, (now.toEpochMilli() - one.at()) / DAY);
        return 0.6 + 0.4 * Math.exp(-days / 200);
    }

    private static double nearness(Candidate one, Sight reader) {
        var mine = one.group() != null
                && reader.groups().stream().anyMatch(group -> group.toString().equals(one.group()));
        var ours = reader.unit() != null && reader.unit().toString().equals(one.unit());
        return 1 + (mine ? 0.05 : 0) + (ours ? 0.05 : 0);
    }
}
