package org.samverk.coediting;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A paragraph, a heading or a cell, by who wrote what of it.
///
/// @param runs its words in their order
public record AuthoredBlock(List<Run> runs) {
    /// @param by null when nobody knows any more
    public record Run(String words, @Nullable UUID by) {}
}
