package org.samverk.decisions.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.samverk.decisions.BoardCount;
import org.samverk.decisions.RegisterEntry;
import org.samverk.kernel.Problem;
import org.samverk.kernel.Slice;

/// What is still to be reported to a board.
///
/// @param boards  those for which something waits
/// @param board   the one that is looked at
/// @param isOwn   whether the reader may note that it was reported
/// @param day     the day that was typed
public record ReportingPage(
        List<BoardCount> boards,
        String board,
        Slice<RegisterEntry> entries,
        Predicate<RegisterEntry> isOwn,
        String day,
        List<Problem> problems) {
    public String path(String name) {
        return "/decisions/reporting?board=" + URLEncoder.encode(name, StandardCharsets.UTF_8);
    }

    public String export(String kind) {
        return "/decisions/extract." + kind + "?reported=no&board=" + URLEncoder.encode(board, StandardCharsets.UTF_8);
    }

    public @Nullable String more() {
        return entries.next() == null ? null : path(board) + "&after=" + entries.next();
    }

    public boolean canReport() {
        return entries.items().stream().anyMatch(isOwn);
    }
}
