package org.samverk.decisions.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.samverk.decisions.MinutesFields;

/// What was typed of new minutes, on a page or by a program.
///
/// @param heldOn    the day of the meeting, as 2026-03-12
/// @param present   who was there, one on a line
/// @param keeper    the name of who kept them
/// @param adjusters who sign that they are right, one on a line
/// @param numbers   of the decisions
public record MinutesForm(
        @Nullable String title,
        @Nullable String heldOn,
        @Nullable String place,
        @Nullable String present,
        @Nullable String keeper,
        @Nullable String adjusters,
        @Nullable List<@Nullable String> numbers) {
    static final MinutesForm EMPTY = new MinutesForm(null, null, null, null, null, null, null);

    public String value(@Nullable String typed) {
        return typed == null ? "" : typed;
    }

    boolean holds(String number) {
        return chosen().contains(number);
    }

    MinutesFields fields() {
        return new MinutesFields(title, Typed.day("heldOn", heldOn), place, present, keeper, adjusters, chosen());
    }

    private List<String> chosen() {
        return numbers == null
                ? List.of()
                : numbers.stream().map(number -> number == null ? "" : number).toList();
    }
}
