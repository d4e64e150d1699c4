package org.samverk.decisions.web;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.samverk.decisions.MinutesQuery;

/// Among which decisions minutes are put together, as it stands in the address.
///
/// @param decider a user name
/// @param board   its whole name
/// @param from    the first day, as 2026-03-12; a month ago when nothing is said at all
/// @param to      the last day
public record MinutesSearch(
        @Nullable String decider,
        @Nullable String board,
        @Nullable String from,
        @Nullable String to) {
    /// The same, with the last month when nothing is said at all.
    MinutesSearch orSince(LocalDate today) {
        return decider == null && board == null && from == null && to == null
                ? new MinutesSearch("", "", today.minusMonths(1).toString(), today.toString())
                : this;
    }

    /// @throws org.samverk.kernel.InvalidInputException when a day is none
    MinutesQuery query() {
        return new MinutesQuery(value(decider), value(board), Typed.day("from", from), Typed.day("to", to));
    }

    public String value(@Nullable String typed) {
        return typed == null ? "" : typed;
    }
}
