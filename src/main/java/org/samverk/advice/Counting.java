package org.samverk.advice;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.samverk.advice.Result.Bar;

/// Adds stances up, by each method in its own way. Ties are said, never broken.
final class Counting {
    private Counting() {}

    static Result count(Round round, List<List<Integer>> ballots) {
        return switch (round.method()) {
            case ADVICE -> new Result(List.of(), "advice.result.advice", List.of(ballots.size()));
            case CONSENT -> {
                var bars = shares(round, ballots);
                yield new Result(bars, "advice.result.consent", figures(bars));
            }
            case VOTE -> vote(round, shares(round, ballots));
            case SCORE -> leading(means(round, ballots), "advice.result.score");
            case DOTS -> leading(dots(round, ballots), "advice.result.dots");
            case RANKED -> ranked(round, ballots);
        };
    }

    /// How many chose each option, of all who answered.
    static List<Bar> shares(Round round, List<List<Integer>> ballots) {
        return bars(round, option -> sum(ballots, option), ballots.size());
    }

    /// The mean score in hundredths.
    static List<Bar> means(Round round, List<List<Integer>> ballots) {
        return bars(
                round,
                option -> ballots.isEmpty() ? 0 : (int) Math.round(100.0 * sum(ballots, option) / ballots.size()),
                100 * round.scale());
    }

    static List<Bar> dots(Round round, List<List<Integer>> ballots) {
        var all = ballots.stream()
                .flatMap(List::stream)
                .mapToInt(Integer::intValue)
                .sum();
        return bars(round, option -> sum(ballots, option), all);
    }

    private static Result vote(Round round, List<Bar> bars) {
        var figures = bars.stream().map(Bar::figure).toList();
        var verdict = new VoteCount(
                        figures.get(0), figures.get(1), figures.get(2), round.asked(), round.quorum(), round.share())
                .verdict();
        return new Result(bars, "advice.result.vote." + verdict.code(), figures(bars));
    }

    private static Result ranked(Round round, List<List<Integer>> ballots) {
        var size = round.options().size();
        if (ballots.isEmpty()) {
            return new Result(bars(round, option -> 1, 0), "advice.result.none", List.of());
        }
        var schulze = Schulze.count(ballots, size);
        var places = schulze.places();
        var bars = bars(round, places::get, 0).stream()
                .map(bar -> new Bar(bar.option(), bar.figure(), 100 * (size + 1 - bar.figure()) / size))
                .toList();
        return sentence(bars, schulze.winners(), "advice.result.ranked");
    }

    private static Result leading(List<Bar> bars, String key) {
        var most = bars.stream().mapToInt(Bar::figure).max().orElse(0);
        if (most == 0) {
            return new Result(bars, "advice.result.none", List.of());
        }
        var first = IntStream.range(0, bars.size())
                .filter(option -> bars.get(option).figure() == most)
                .boxed()
                .toList();
        return sentence(bars, first, key);
    }

    private static Result sentence(List<Bar> bars, List<Integer> first, String key) {
        var words = first.stream()
                .map(option -> "“" + bars.get(option).option().label() + "”")
                .collect(Collectors.joining(", "));
        return new Result(bars, key + (first.size() == 1 ? ".first" : ".tie"), List.of(words));
    }

    private static List<Bar> bars(Round round, java.util.function.IntUnaryOperator figure, int whole) {
        return IntStream.range(0, round.options().size())
                .mapToObj(option -> {
                    var value = figure.applyAsInt(option);
                    var percent = whole == 0 ? 0 : (int) Math.round(100.0 * value / whole);
                    return new Bar(round.options().get(option), value, percent);
                })
                .toList();
    }

    private static int sum(List<List<Integer>> ballots, int option) {
        return ballots.stream().mapToInt(ballot -> ballot.get(option)).sum();
    }

    private static List<Object> figures(List<Bar> bars) {
        return bars.stream().<Object>map(Bar::figure).toList();
    }
}
