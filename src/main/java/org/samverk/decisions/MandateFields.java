package org.samverk.decisions;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What an administrator says of a new mandate; see [Mandate].
///
/// @param personId  who holds it, or null and `reach.unitId()` whose head does
/// @param validFrom null means today
public record MandateFields(
        @Nullable String number,
        @Nullable String title,
        @Nullable String text,
        @Nullable String board,
        @Nullable String roleTitle,
        @Nullable UUID personId,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo,
        Reach reach) {
    /// A mandate of one person, without limits and without a substitute.
    public MandateFields(
            @Nullable String number,
            @Nullable String title,
            @Nullable String text,
            @Nullable String board,
            @Nullable String roleTitle,
            @Nullable UUID personId,
            @Nullable LocalDate validFrom,
            @Nullable LocalDate validTo) {
        this(number, title, text, board, roleTitle, personId, validFrom, validTo, Reach.PLAIN);
    }

    public MandateFields with(Reach more) {
        return new MandateFields(number, title, text, board, roleTitle, personId, validFrom, validTo, more);
    }

    /// How far a mandate reaches, and to whom.
    ///
    /// @param unitId           whose head holds it, when no person is named
    /// @param substituteId     who may always act instead
    /// @param substituteUnitId whose head may, when no person is named
    /// @param substituteRole   as which the substitute decides; needed with one
    /// @param amountLimit      in whole kronor
    public record Reach(
            @Nullable UUID unitId,
            @Nullable UUID substituteId,
            @Nullable UUID substituteUnitId,
            @Nullable String substituteRole,
            @Nullable String limits,
            @Nullable Long amountLimit) {
        public static final Reach PLAIN = new Reach(null, null, null, null, null, null);

        boolean hasSubstitute() {
            return substituteId != null || substituteUnitId != null;
        }
    }
}
