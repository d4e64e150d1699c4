package org.samverk.decisions.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samverk.decisions.MandateFields;
import org.samverk.kernel.InvalidInputException;

/// What the form sent that adds a mandate, as it was typed.
///
/// @param username of the one who holds it
public record MandateForm(
        @Nullable String number,
        @Nullable String title,
        @Nullable String text,
        @Nullable String board,
        @Nullable String roleTitle,
        @Nullable String username,
        @Nullable String validFrom,
        @Nullable String validTo) {
    static final MandateForm EMPTY = new MandateForm("", "", "", "", "", "", "", "");

    MandateFields fields(Optional<UUID> person) {
        return new MandateFields(
                number,
                title,
                text,
                board,
                roleTitle,
                person.orElse(null),
                day("validFrom", validFrom),
                day("validTo", validTo));
    }

    public String value(@Nullable String typed) {
        return typed == null ? "" : typed;
    }

    private static @Nullable LocalDate day(String field, @Nullable String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        try {
            return LocalDate.parse(text.strip());
        } catch (DateTimeException e) {
            throw new InvalidInputException(field, "decisions.problem.date");
        }
    }
}
