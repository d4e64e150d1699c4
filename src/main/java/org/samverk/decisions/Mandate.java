package org.samverk.decisions;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samverk.access.PersonRef;

/// A point of a board's delegation order, who holds it, and who steps in.
///
/// @param number         as in the delegation order, "VON 4.12"
/// @param text           what it lets its holder decide
/// @param roleTitle      the role in which they decide, as it is shown to everybody
/// @param person         who holds it now, null when nobody does: the unit has no head, or they have left
/// @param unit           the unit whose head holds it, null when it belongs to a person by name
/// @param substitute     who may always act instead of the holder, null when nobody may
/// @param substituteRole the role in which the substitute decides
/// @param limits         what it does not reach, in words; may be empty
/// @param amountLimit    the most that a decision may cost, in whole kronor; null without limit
/// @param validTo        the last day, null while no end is known
public record Mandate(
        UUID id,
        String number,
        String title,
        String text,
        String board,
        String roleTitle,
        @Nullable PersonRef person,
        @Nullable String unit,
        @Nullable PersonRef substitute,
        @Nullable String substituteRole,
        String limits,
        @Nullable Long amountLimit,
        LocalDate validFrom,
        @Nullable LocalDate validTo) {
    public boolean isValidOn(LocalDate day) {
        return !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
    }

    public boolean isHeldBy(@Nullable UUID someone) {
        return person != null && person.id().equals(someone);
    }

    public boolean isSubstitute(@Nullable UUID someone) {
        return substitute != null && substitute.id().equals(someone);
    }

    /// @param amount null when the matter costs nothing that is known
    boolean covers(@Nullable Long amount) {
        return amountLimit == null || (amount != null && amount <= amountLimit);
    }

    /// Whom to ask: the holder, else the substitute; null when there is neither.
    @Nullable
    PersonRef first() {
        return person == null ? substitute : person;
    }
}
