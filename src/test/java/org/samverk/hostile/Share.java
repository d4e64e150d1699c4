package org.samverk.hostile;

import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;

/// Every address and every field gets bad input in each run of the tests, but not each field each value: a part of
/// them, the next field the next part. `./test long` sends all of them.
final class Share {
    /// One value in so many; 1 for all of them.
    static final int USUAL = 4;

    private final int parts;
    private int turn;

    Share(int parts) {
        this.parts = parts;
    }

    /// Those of the values whose turn it is.
    <T> List<T> of(Collection<T> values) {
        var all = List.copyOf(values);
        turn++;
        return IntStream.range(0, all.size())
                .filter(number -> (number + turn) % parts == 0)
                .mapToObj(all::get)
                .toList();
    }
}
