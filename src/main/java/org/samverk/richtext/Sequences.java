package org.samverk.richtext;

import com.github.difflib.DiffUtils;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// Compares two sequences in the order in which they are read.
final class Sequences {
    /// Two sequences that share nothing take time in proportion to the product of their lengths; beyond this the middle
    /// counts as replaced as a whole.
    private static final long MOST = 4_000_000;

    private Sequences() {}

    /// A stretch that both have, or what the one has in the place of what the other has.
    record Run<T>(boolean same, List<T> before, List<T> after) {}

    static <T> List<Run<T>> compare(List<T> before, List<T> after) {
        var head = commonHead(before, after);
        var tail = commonHead(
                before.subList(head, before.size()).reversed(),
                after.subList(head, after.size()).reversed());
        var runs = new ArrayList<Run<T>>();
        add(runs, true, before.subList(0, head), after.subList(0, head));
        middle(runs, before.subList(head, before.size() - tail), after.subList(head, after.size() - tail));
        add(
                runs,
                true,
                before.subList(before.size() - tail, before.size()),
                after.subList(after.size() - tail, after.size()));
        return List.copyOf(runs);
    }

    private static <T> int commonHead(List<T> before, List<T> after) {
        var length = 0;
        while (length < before.size()
                && length < after.size()
                && before.get(length).equals(after.get(length))) {
            length++;
        }
        return length;
    }

    private static <T> void middle(List<Run<T>> runs, List<T> before, List<T> after) {
        if ((long) before.size() * after.size() > MOST) {
            add(runs, false, before, after);
            return;
        }
        var read = 0;
        var written = 0;
        for (AbstractDelta<T> delta :
                DiffUtils.diff(before, after, new MyersDiffWithLinearSpace<T>()).getDeltas()) {
            var from = delta.getSource().getPosition();
            var to = delta.getTarget().getPosition();
            add(runs, true, before.subList(read, from), after.subList(written, to));
            read = from + delta.getSource().size();
            written = to + delta.getTarget().size();
            add(runs, false, before.subList(from, read), after.subList(to, written));
        }
        add(runs, true, before.subList(read, before.size()), after.subList(written, after.size()));
    }

    /// The algorithm reports what was put in and what was taken out at one place as two: here they are one.
    private static <T> void add(List<Run<T>> runs, boolean same, List<T> before, List<T> after) {
        if (before.isEmpty() && after.isEmpty()) {
            return;
        }
        if (!same && !runs.isEmpty() && !runs.getLast().same()) {
            var last = runs.removeLast();
            runs.add(new Run<>(false, joined(last.before(), before), joined(last.after(), after)));
        } else {
            runs.add(new Run<>(same, before, after));
        }
    }

    private static <T> List<T> joined(List<T> first, List<T> second) {
        return Stream.concat(first.stream(), second.stream()).toList();
    }
}
