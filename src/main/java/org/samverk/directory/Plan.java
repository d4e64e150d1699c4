package org.samverk.directory;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// All that a file would change.
///
/// @param entries the report, in the order of its kinds and of the file
record Plan(UnitPlan units, PeoplePlan people, List<Entry> entries) {
    static Plan of(StaffLines lines, UnitPlan units, PeoplePlan people) {
        var entries = Stream.of(lines.entries(), units.entries(), people.entries())
                .flatMap(List::stream)
                .sorted(Comparator.comparing(Entry::kind).thenComparingLong(Entry::line))
                .toList();
        return new Plan(units, people, new ArrayList<>(entries));
    }

    /// How many lines of each kind there are; of what changed, how many people.
    Map<String, Integer> counts() {
        var counts = new TreeMap<String, Integer>();
        entries.stream()
                .collect(Collectors.groupingBy(Entry::kind))
                .forEach((kind, of) -> counts.put(kind.code(), count(kind, of)));
        counts.put("unchanged", people.unchanged());
        return counts;
    }

    /// How many people are to be dealt with.
    int total() {
        return people.changed().size()
                + people.returning().size()
                + people.leaving().size();
    }

    private static int count(Entry.Kind kind, List<Entry> entries) {
        return kind == Entry.Kind.CHANGED
                ? (int) entries.stream().map(Entry::key).distinct().count()
                : entries.size();
    }
}
