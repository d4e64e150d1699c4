package org.samverk.advice;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// The Schulze method with winning votes: Markus Schulze, "A new monotonic, clone-independent, reversal symmetric, and
/// Condorcet-consistent single-winner election method", Social Choice and Welfare 36 (2011), sections 2.2 to 2.3.
/// One option is before another when its strongest path to it is stronger than the one back. Ties stay ties.
final class Schulze {
    private final int[][] preferred;
    private final int[][] strongest;

    private Schulze(int[][] preferred) {
        this.preferred = preferred;
        this.strongest = strongest(preferred);
    }

    /// @param ballots for each option the place that it was given, 1 first; 0 for none, which is after all places
    /// @param options how many options there are
    static Schulze count(List<List<Integer>> ballots, int options) {
        var preferred = new int[options][options];
        for (var ballot : ballots) {
            for (var one = 0; one < options; one++) {
                for (var other = 0; other < options; other++) {
                    if (place(ballot.get(one)) < place(ballot.get(other))) {
                        preferred[one][other]++;
                    }
                }
            }
        }
        return new Schulze(preferred);
    }

    /// How many put one option before the other; both are counted from 0.
    int preferred(int one, int other) {
        return preferred[one][other];
    }

    /// How strong the strongest path from one option to the other is.
    int strength(int one, int other) {
        return strongest[one][other];
    }

    /// The place of each option, 1 first: one more than the options that are before it. Those that tie have the same
    /// place.
    List<Integer> places() {
        return IntStream.range(0, preferred.length)
                .map(option -> 1
                        + (int) IntStream.range(0, preferred.length)
                                .filter(other -> strongest[other][option] > strongest[option][other])
                                .count())
                .boxed()
                .toList();
    }

    /// The options that none is before, counted from 0: one, or several that tie.
    List<Integer> winners() {
        var places = places();
        var winners = new ArrayList<Integer>();
        for (var option = 0; option < places.size(); option++) {
            if (places.get(option) == 1) {
                winners.add(option);
            }
        }
        return winners;
    }

    private static int place(int given) {
        return given == 0 ? Integer.MAX_VALUE : given;
    }

    /// The widest paths, by Floyd and Warshall.
    private static int[][] strongest(int[][] preferred) {
        var size = preferred.length;
        var paths = new int[size][size];
        for (var one = 0; one < size; one++) {
            for (var other = 0; other < size; other++) {
                paths[one][other] = preferred[one][other] > preferred[other][one] ? preferred[one][other] : 0;
            }
        }
        for (var by = 0; by < size; by++) {
            for (var one = 0; one < size; one++) {
                for (var other = 0; other < size; other++) {
                    if (one != other) {
                        paths[one][other] = Math.max(paths[one][other], Math.min(paths[one][by], paths[by][other]));
                    }
                }
            }
        }
        return paths;
    }
}
