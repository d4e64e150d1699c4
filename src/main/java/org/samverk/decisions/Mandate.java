package org.samverk.decisions;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samverk.access.PersonRef;

/// A point of a board's delegation order and the official who holds it.
///
/// @param number    as in the delegation order, "VON 4.12"
/// @param text      what it lets its holder decide
/// @param roleTitle the role in which they decide, as it is shown to everybody
/// @param validTo   the last day, null while no end is known
public record Mandate(
        UUID id,
        String number,
        String title,
        String text,
        String board,
        String roleTitle,
        PersonRef person,
        LocalDate validFrom,
        @Nullable LocalDate validTo) {
    public boolean isValidOn(LocalDate day) {
        return !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
    }
}
