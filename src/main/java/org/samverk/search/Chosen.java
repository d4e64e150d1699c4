package org.samverk.search;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Knows what editors want to come first when just these words are searched.
@FunctionalInterface
public interface Chosen {
    /// @param viewer who looks, null for a visitor
    /// @param text   as it was typed
    /// @return subjects that the viewer may see, the first first; at most three
    List<UUID> of(@Nullable UUID viewer, String text);
}
