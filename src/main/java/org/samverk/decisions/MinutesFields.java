package org.samverk.decisions;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.samverk.kernel.Problems;

/// What somebody says of new minutes; see [Minutes].
///
/// @param heldOn  the day of the meeting, not in the future
/// @param numbers of the decisions, with a slash or a hyphen
public record MinutesFields(
        @Nullable String title,
        @Nullable LocalDate heldOn,
        @Nullable String place,
        @Nullable String present,
        @Nullable String keeper,
        @Nullable String adjusters,
        List<String> numbers) {
    /// Decisions in one file: it is made in memory.
    public static final int MOST = 200;

    /// The fields, trimmed.
    ///
    /// @throws org.samverk.kernel.InvalidInputException when something is missing or wrong
    Checked checked(LocalDate today) {
        var problems = new Problems();
        var chosen = numbers.stream()
                .map(number -> number.replace('-', '/'))
                .distinct()
                .toList();
        if (heldOn == null) {
            problems.add("heldOn", "web.problem.missing");
        } else if (heldOn.isAfter(today)) {
            problems.add("heldOn", "decisions.problem.future");
        }
        if (chosen.isEmpty()) {
            problems.add("numbers", "decisions.problem.chooseReported");
        } else if (chosen.size() > MOST) {
            problems.add("numbers", "decisions.minutes.tooMany", MOST);
        }
        var checked = new Checked(
                problems.line("title", title, 200),
                heldOn == null ? today : heldOn,
                problems.text("place", place, 200).replaceAll("\\s+", " "),
                problems.requiredText("present", present, 4000),
                problems.line("keeper", keeper, 200),
                problems.text("adjusters", adjusters, 2000),
                chosen);
        problems.throwIfAny();
        return checked;
    }

    record Checked(
            String title,
            LocalDate heldOn,
            String place,
            String present,
            String keeper,
            String adjusters,
            List<String> numbers) {}
}
