package org.samverk.searchdesk;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What was searched in the last weeks, without who. Only what was searched on three different days is here.
///
/// @param inVain what was searched and not found, the most often first
/// @param sought all that was searched, the most often first
public record Figures(List<InVain> inVain, List<Sought> sought) {
    /// @param times how often nothing was found
    public record InVain(String words, int times) {}

    /// @param times  how often it was searched
    /// @param opened how often something that the reader may see was opened from the results
    /// @param title  what was opened the most often, null when nothing was that the reader may see
    public record Sought(
            String words,
            int times,
            int opened,
            @Nullable String title,
            @Nullable String path) {}
}
