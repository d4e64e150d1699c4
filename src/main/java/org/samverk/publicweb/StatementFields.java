package org.samverk.publicweb;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;
import org.samverk.kernel.Problems;
import org.samverk.richtext.RichText;

/// A statement as somebody has typed it.
///
/// @param conformance the code of a [Conformance]
/// @param assessedOn  `2026-11-28`
public record StatementFields(
        @Nullable String conformance,
        RichText shortcomings,
        @Nullable String assessedOn,
        @Nullable String assessedBy,
        @Nullable String contact) {
    private static final int LINE = 300;

    Statement valid(LocalDate today, int edition) {
        var problems = new Problems();
        var known = Conformance.of(conformance);
        var day = day();
        if (known.isEmpty()) {
            problems.add("conformance", "publicweb.problem.conformance");
        } else if (known.get() != Conformance.FULL && shortcomings.isEmpty()) {
            problems.add("markdown", "publicweb.problem.shortcomings");
        }
        if (day == null || day.isAfter(today)) {
            problems.add("assessedOn", "publicweb.problem.assessedOn");
        }
        var by = problems.line("assessedBy", assessedBy, LINE);
        var ask = problems.line("contact", contact, LINE);
        problems.throwIfAny();
        return new Statement(known.orElseThrow(), shortcomings, day == null ? today : day, by, ask, edition);
    }

    private @Nullable LocalDate day() {
        try {
            return assessedOn == null ? null : LocalDate.parse(assessedOn.strip());
        } catch (DateTimeParseException e) {
            return null;
        }
    }
}
