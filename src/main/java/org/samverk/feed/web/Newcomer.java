package org.samverk.feed.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.samverk.feed.Newcomers;
import org.samverk.feed.Suggestion;
import org.samverk.people.Person;

/// What helps somebody who is new.
///
/// @param steps      what is left to do of the first steps
/// @param groups     groups to join
/// @param unit       the name of the reader's unit, null when unknown
/// @param colleagues people to follow, who leads the unit first
public record Newcomer(
        String username,
        List<String> steps,
        List<Suggestion> groups,
        @Nullable String unit,
        List<Person> colleagues) {
    public int done() {
        return Newcomers.STEPS.size() - steps.size();
    }

    public int all() {
        return Newcomers.STEPS.size();
    }

    /// Where a step is taken.
    public String path(String step) {
        return switch (step) {
            case "photo", "about" -> "/people/" + username + "/edit";
            case "hello" -> "#markdown";
            default -> "/pages";
        };
    }

    public String icon(String step) {
        return switch (step) {
            case "photo" -> "image";
            case "about" -> "user";
            case "hello" -> "smile";
            default -> "intranet";
        };
    }

    public boolean isEmpty() {
        return steps.isEmpty() && groups.isEmpty() && colleagues.isEmpty();
    }
}
