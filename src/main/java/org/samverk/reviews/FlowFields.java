package org.samverk.reviews;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A flow as somebody wants it.
///
/// @param steps at most five
public record FlowFields(@Nullable String name, List<StepFields> steps) {
    /// @param kind     one of `adjust`, `review`, `publish`
    /// @param username whose turn it is, empty for everybody whom the section lets do it
    /// @param days     how many days they have, 1 to 90; null means five
    public record StepFields(
            @Nullable String kind,
            @Nullable String username,
            @Nullable Integer days) {}
}
