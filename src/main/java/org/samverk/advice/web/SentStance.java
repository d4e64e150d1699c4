package org.samverk.advice.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.samverk.advice.Round;

/// A stance as a form sends it: `choice` for methods with one choice, else `mark0`, `mark1`, … for each option.
record SentStance(Map<String, String> fields) {
    /// @return a figure for each option; what is no figure is -1, which no method takes
    List<Integer> marks(Round round) {
        var size = round.options().size();
        if (round.method().isChoice()) {
            var choice = number(fields.get("choice"));
            return IntStream.rangeClosed(1, size)
                    .mapToObj(number -> number == choice ? 1 : 0)
                    .toList();
        }
        return IntStream.range(0, size)
                .mapToObj(option -> number(fields.get("mark" + option)))
                .toList();
    }

    @Nullable
    String reason() {
        return fields.get("reason");
    }

    /// What was typed, without what belongs to the form itself.
    Map<String, String> typed() {
        var typed = new HashMap<>(fields);
        typed.keySet().removeIf(field -> field.startsWith("_"));
        return typed;
    }

    private static int number(@Nullable String typed) {
        if (typed == null || typed.isBlank()) {
            return 0;
        }
        try {
            return Integer.parseInt(typed.strip());
        } catch (NumberFormatException e) {
            return -1;
        }
    }
}
