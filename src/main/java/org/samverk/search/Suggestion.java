package org.samverk.search;

import org.jspecify.annotations.Nullable;

/// What somebody may mean who has begun to type.
///
/// @param kind  `person`, `page` or `group`
/// @param about a person's title and unit, null when there is nothing to say
public record Suggestion(
        String kind, String title, String path, @Nullable String about) {
    /// The name of its icon.
    public String icon() {
        return switch (kind) {
            case "person" -> "user";
            case "group" -> "groups";
            default -> "page";
        };
    }
}
