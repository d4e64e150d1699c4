package org.samverk.richtext;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/// How a piece of text is marked. A text carries each kind at most once.
public sealed interface Mark {
    record Link(String href) implements Mark {
        public Link {
            if (!Href.isAllowed(href)) {
                throw new IllegalArgumentException("link.href");
            }
        }
    }

    record Bold() implements Mark {}

    record Italic() implements Mark {}

    record Strike() implements Mark {}

    record Code() implements Mark {}

    /// The place among the marks of a text, the outermost first.
    default int rank() {
        return switch (this) {
            case Link _ -> 0;
            case Bold _ -> 1;
            case Italic _ -> 2;
            case Strike _ -> 3;
            case Code _ -> 4;
        };
    }

    /// @throws IllegalArgumentException when a kind stands twice
    static List<Mark> sorted(Collection<Mark> marks) {
        if (marks.stream().map(Mark::rank).distinct().count() != marks.size()) {
            throw new IllegalArgumentException("marks");
        }
        return marks.stream().sorted(Comparator.comparingInt(Mark::rank)).toList();
    }
}
