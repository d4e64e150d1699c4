package org.samverk.groups.web;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What was typed of a directory group.
///
/// @param usernames one a line, or with commas or spaces between
record DirectoryGroupForm(@Nullable String name, @Nullable String usernames) {
    List<String> people() {
        return usernames == null
                ? List.of()
                : Stream.of(usernames.split("[\\s,;]+"))
                        .filter(word -> !word.isEmpty())
                        .toList();
    }
}
