package org.samverk.advice;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.samverk.advice.Result.Bar;

/// Counts a time poll. First is the time at which most can come, gladly or if need be; among those, the one that suits
/// most of them. Times that are alike in both tie.
final class TimesCount {
    private static final Comparator<Bar> BEST =
            Comparator.comparing(Bar::figure).thenComparing(bar -> bar.answers().getFirst());

    private TimesCount() {}

    static Result count(Round round, List<List<Integer>> ballots) {
        var bars = IntStream.range(0, round.options().size())
                .mapToObj(option -> bar(round.options().get(option), option, ballots))
                .toList();
        var best = bars.stream().max(BEST).filter(bar -> bar.figure() > 0);
        if (best.isEmpty()) {
            return new Result(bars, "advice.result.noTime", List.of());
        }
        var marked = bars.stream()
                .map(bar -> BEST.compare(bar, best.get()) == 0 ? leading(bar) : bar)
                .toList();
        var first = (int) marked.stream().filter(Bar::leads).count();
        var suits = best.get().answers().getFirst();
        return new Result(
                marked, "advice.result.times", List.of(first, best.get().figure(), ballots.size(), suits));
    }

    private static Bar bar(Round.Option option, int number, List<List<Integer>> ballots) {
        var suits = said(ballots, number, Method.SUITS);
        var needed = said(ballots, number, Method.IF_NEED_BE);
        var can = suits + needed;
        var percent = ballots.isEmpty() ? 0 : (int) Math.round(100.0 * can / ballots.size());
        return new Bar(option, can, percent, List.of(suits, needed, ballots.size() - can), false);
    }

    private static Bar leading(Bar bar) {
        return new Bar(bar.option(), bar.figure(), bar.percent(), bar.answers(), true);
    }

    private static int said(List<List<Integer>> ballots, int number, int mark) {
        return (int)
                ballots.stream().filter(ballot -> ballot.get(number) == mark).count();
    }
}
