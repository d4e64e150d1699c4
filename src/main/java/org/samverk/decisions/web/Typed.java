package org.samverk.decisions.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samverk.kernel.InvalidInputException;

/// Reads what was typed.
final class Typed {
    private Typed() {}

    static @Nullable LocalDate day(String field, @Nullable String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        try {
            var day = LocalDate.parse(text.strip());
            if (day.getYear() < 1900 || day.getYear() > 9999) {
                throw new InvalidInputException(field, "decisions.problem.date");
            }
            return day;
        } catch (DateTimeException e) {
            throw new InvalidInputException(field, "decisions.problem.date");
        }
    }

    /// Whole kronor, with or without spaces between the thousands.
    static @Nullable Long amount(String field, @Nullable String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        var digits = text.replaceAll("[\\s\u00a0]", "");
        if (!digits.matches("\\d{1,12}")) {
            throw new InvalidInputException(field, "decisions.problem.amount");
        }
        return Long.valueOf(digits);
    }

    static @Nullable UUID key(@Nullable String text) {
        try {
            return text == null ? null : UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
