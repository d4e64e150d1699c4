package org.samverk.advice;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import org.samverk.advice.Result.Bar;

/// Adds stances up, by each method in its own way. Ties are said, never broken.
final class Counting {
    /// How many of those that tie are named in the sentence.
    private static final int NAMED = 3;

    private Counting() {}

    static Result count(Round round, List<List<Integer>> ballots) {
        var result = counted(round, ballots);
        var isTold = round.method() == Method.ADVICE || round.quorum() != null;
        return ballots.isEmpty() && !isTold ? new Result(result.bars(), "advice.result.none", List.of()) : result;
    }

    private static Result counted(Round round, List<List<Integer>> ballots) {
        return switch (round.method()) {
            case ADVICE -> new Result(List.of(), "advice.result.advice", List.of(ballots.size()));
            case CONSENT -> {
                var bars = shares(round, ballots);
                yield new Result(bars, "advice.result.consent", figures(bars));
            }
            case VOTE -> vote(round, shares(round, ballots));
            case SCORE -> leading(means(round, ballots), ballots, "advice.result.score");
            case DOTS -> leading(dots(round, ballots), ballots, "advice.result.dots");
            case RANKED -> ranked(round, ballots);
            case TIMES -> TimesCount.count(round, ballots);
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
        var schulze = Schulze.count(ballots, size);
        var places = schulze.places();
        var bars = bars(round, places::get, 0).stream()
                .map(bar -> new Bar(bar.option(), bar.figure(), 100 * (size + 1 - bar.figure()) / size))
                .toList();
        return sentence(bars, schulze.winners(), "advice.result.ranked");
    }

    /// By the sums, since means that differ may look alike once they are rounded.
    private static Result leading(List<Bar> bars, List<List<Integer>> ballots, String key) {
        var sums = IntStream.range(0, bars.size())
                .mapToObj(option -> sum(ballots, option))
                .toList();
        var most = Collections.max(sums);
        var first = IntStream.range(0, sums.size())
                .filter(option -> sums.get(option).equals(most))
                .boxed()
                .toList();
        return sentence(bars, first, key);
    }

    /// How many are first, the first three of them, and how many more: the message puts them between its own quotation
    /// marks.
    private static Result sentence(List<Bar> bars, List<Integer> first, String key) {
        var arguments = new ArrayList<Object>();
        arguments.add(first.size());
        first.stream()
                .limit(NAMED)
                .map(option -> bars.get(option).option().label())
                .forEach(arguments::add);
        while (arguments.size() <= NAMED) {
            arguments.add("");
        }
        arguments.add(Math.max(0, first.size() - NAMED));
        return new Result(bars, key, List.copyOf(arguments));
    }

    private static List<Bar> bars(Round round, IntUnaryOperator figure, int whole) {
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
