package org.samverk.search;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// What must be found of what was typed: each word, or what means the same.
@Component
class Wants {
    private final List<Alike> alike;

    Wants(List<Alike> alike) {
        this.alike = alike;
    }

    /// One thing that must be found, in one of several ways.
    ///
    /// @param ways each of them words that must all be found; the first are those that were typed
    record Want(List<List<String>> ways) {}

    /// @param words as they were typed
    List<Want> of(List<String> words) {
        var runs = words.isEmpty()
                ? List.<Alike.Run>of()
                : alike.stream().flatMap(each -> each.of(words).stream()).toList();
        var wants = new ArrayList<Want>();
        for (var at = 0; at < words.size(); ) {
            var from = at;
            var run = runs.stream().filter(each -> each.from() == from).findFirst();
            var length = run.map(Alike.Run::length).orElse(1);
            wants.add(want(
                    words.subList(from, from + length),
                    run.map(Alike.Run::others).orElse(List.of())));
            at += length;
        }
        return wants;
    }

    private static Want want(List<String> typed, List<String> others) {
        return new Want(Stream.concat(
                        Stream.of(List.copyOf(typed)), others.stream().map(other -> List.of(other.split(" "))))
                .toList());
    }
}
