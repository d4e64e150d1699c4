package org.samverk.search;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import org.samverk.search.ReaderTable.Sight;

/// The order of what was found: the same for each engine. Pure functions.
final class Ranking {
    private static final Set<String> FADING = Set.of("post", "comment", "news");
    private static final double DAY = Duration.ofDays(1).toMillis();

    private Ranking() {}

    /// The best first. What each is worth is counted once, not with each comparison.
    static List<Candidate> order(List<Candidate> found, Sought sought, Sight reader, Instant now) {
        return found.stream()
                .map(one -> new Judged(one, worth(one, sought, reader, now)))
                .sorted(Comparator.comparingDouble(Judged::worth)
                        .reversed()
                        .thenComparing(Comparator.comparingLong(
                                        (Judged judged) -> judged.one().at())
                                .reversed())
                        .thenComparing(judged -> judged.one().key()))
                .map(Judged::one)
                .toList();
    }

    static double worth(Candidate one, Sought sought, Sight reader, Instant now) {
        return one.score() * standing(one) * freshness(one, now) * nearness(one, reader) * title(one, sought);
    }

    private static double standing(Candidate one) {
        if (one.isPerson()) {
            return 1.3;
        }
        return switch (SearchText.Standing.valueOf(one.standing())) {
            case OFFICIAL -> 1.3;
            case WORK -> 1.15;
            case TALK -> 1.0;
        };
    }

    /// What people say fades over some years; what holds does not.
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

    /// How much of the title is what was looked for: all of it is what one means when one types it. The title of what
    /// people say is only how it begins, and that of a comment is not its own.
    private static double title(Candidate one, Sought sought) {
        if (one.kind().equals(Entries.PART)) {
            return 0.8;
        }
        if (one.kind().equals(Entries.POST)) {
            return 1;
        }
        var words = Analysis.WORD
                .matcher(one.title().toLowerCase(Locale.ROOT))
                .results()
                .map(MatchResult::group)
                .filter(word -> !SmallWords.contains(word) || isMeant(word, sought))
                .toList();
        var found = words.stream()
                .mapToDouble(word -> sought.terms().stream()
                        .mapToDouble(term -> share(word, term))
                        .max()
                        .orElse(0))
                .sum();
        return words.isEmpty() ? 1 : 1 + 0.5 * found / words.size();
    }

    private static boolean isMeant(String word, Sought sought) {
        return sought.needed().stream().anyMatch(term -> term.exact().equals(word));
    }

    /// How much of a word of the title was looked for: a part of a compound that was typed is half of it.
    private static double share(String word, Term term) {
        if (begins(word, term)) {
            return 1;
        }
        var part = term.pieces().stream()
                .flatMap(List::stream)
                .anyMatch(form -> form.length() > 2 && Folding.fold(word).startsWith(Folding.fold(form)));
        return part ? 0.5 : 0;
    }

    private static boolean begins(String word, Term term) {
        var folded = Folding.fold(word);
        return term.like().contains(word)
                || folded.equals(Folding.fold(term.exact()))
                || term.stems().stream().anyMatch(stem -> stem.length() > 2 && word.startsWith(stem));
    }

    private record Judged(Candidate one, double worth) {}
}
