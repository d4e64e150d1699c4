package org.samverk.searchdesk.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.samverk.kernel.Problem;
import org.samverk.search.IndexStanding;

/// The index and how it is made anew.
///
/// @param standing null before it was made for the first time
public record IndexPage(@Nullable IndexStanding standing, List<Problem> problems) {
    public boolean goesOn() {
        return standing != null && standing.goesOn();
    }
}
