package org.samverk.search;

import java.util.stream.IntStream;

/// In how many letters two words differ: one too many, too few, another one, or two that have changed places.
final class Distance {
    private final String one;
    private final String other;

    private Distance(String one, String other) {
        this.one = one;
        this.other = other;
    }

    /// @return more than `most` when it is more than that, whatever it is
    static int between(String one, String other, int most) {
        return Math.abs(one.length() - other.length()) > most ? most + 1 : new Distance(one, other).count(most);
    }

    private int count(int most) {
        var before = new int[other.length() + 1];
        var last = IntStream.rangeClosed(0, other.length()).toArray();
        for (var i = 1; i <= one.length(); i++) {
            var row = new int[other.length() + 1];
            row[0] = i;
            var least = i;
            for (var j = 1; j <= other.length(); j++) {
                row[j] = cost(i, j, before, last, row);
                least = Math.min(least, row[j]);
            }
            if (least > most) {
                return most + 1;
            }
            before = last;
            last = row;
        }
        return last[other.length()];
    }

    private int cost(int i, int j, int[] before, int[] last, int[] row) {
        var same = one.charAt(i - 1) == other.charAt(j - 1);
        var cost = Math.min(Math.min(row[j - 1], last[j]) + 1, last[j - 1] + (same ? 0 : 1));
        var swapped =
                i > 1 && j > 1 && one.charAt(i - 1) == other.charAt(j - 2) && one.charAt(i - 2) == other.charAt(j - 1);
        return swapped ? Math.min(cost, before[j - 2] + 1) : cost;
    }
}
