package org.samverk.decisions.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.samverk.decisions.RegisterEntry;
import org.samverk.decisions.RegisterQuery;
import org.samverk.kernel.Slice;

/// The register.
///
/// @param years in which there is something to read
public record RegisterPage(RegisterQuery query, Slice<RegisterEntry> entries, List<Integer> years) {
    /// Where the register goes on, null at its end.
    public @Nullable String more() {
        if (entries.next() == null) {
            return null;
        }
        var year = query.year() == null ? "" : query.year();
        var words = URLEncoder.encode(query.words(), StandardCharsets.UTF_8);
        return "/decisions?year=" + year + "&q=" + words + "&after=" + entries.next();
    }

    public String year() {
        return query.year() == null ? "" : String.valueOf(query.year());
    }

    public boolean isFiltered() {
        return query.year() != null || !query.words().isEmpty();
    }
}
