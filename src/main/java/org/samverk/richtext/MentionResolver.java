package org.samverk.richtext;

import java.util.Map;
import java.util.Set;

/// Knows whom an `@username` means. Asked once a text, for all of them.
@FunctionalInterface
public interface MentionResolver {
    /// For texts in which an @ means nothing.
    MentionResolver NONE = _ -> Map.of();

    /// @param usernames in lower case, at least one
    /// @return by username; those that the writer may not mention are left out and stay plain text
    Map<String, Node.Mention> resolve(Set<String> usernames);
}
