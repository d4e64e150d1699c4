package org.samverk.decisions.web;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.samverk.decisions.RegisterEntry;
import org.samverk.decisions.RegisterQuery;
import org.samverk.kernel.Slice;

/// The register.
///
/// @param form     what is looked for, as it was typed
/// @param years    in which there is something to read
/// @param reported when decisions were reported, by position
/// @param reports  whether the reader is one who reports decisions to a board
/// @param employee whether the reader may read minutes and have the register computed again
public record RegisterPage(
        RegisterForm form,
        RegisterQuery query,
        Slice<RegisterEntry> entries,
        List<Integer> years,
        Map<Long, java.time.LocalDate> reported,
        boolean reports,
        boolean employee) {
    /// Where the register goes on, null at its end.
    public @Nullable String more() {
        return entries.next() == null ? null : "/decisions?" + form.query() + "&after=" + entries.next();
    }

    public String export(String kind) {
        return "/decisions/extract." + kind + "?" + form.query();
    }

    public boolean isFiltered() {
        return query.isFiltered();
    }
}
