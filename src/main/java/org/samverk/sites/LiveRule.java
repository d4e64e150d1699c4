package org.samverk.sites;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What must be so before a text goes live at its place. Modules that know of sections and reviews have such rules.
public interface LiveRule {
    /// @return why the text may not go live yet: the key of a message without arguments, which says what to do
    Optional<String> obstacle(GoingLive going);

    /// Whether texts go live from drafts only at this place.
    default boolean asksForDrafts(@Nullable UUID at) {
        return false;
    }
}
