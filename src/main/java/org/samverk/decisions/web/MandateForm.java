package org.samverk.decisions.web;

import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.samverk.decisions.MandateFields;
import org.samverk.decisions.MandateFields.Reach;

/// What the form sent that adds a mandate, as it was typed.
///
/// @param username   of the one who holds it, or empty when the head of a unit does
/// @param unit       the key of that unit
/// @param substitute the user name of who steps in, or empty when the head of a unit does, or nobody
/// @param amountLimit in whole kronor
public record MandateForm(
        @Nullable String number,
        @Nullable String title,
        @Nullable String text,
        @Nullable String board,
        @Nullable String roleTitle,
        @Nullable String username,
        @Nullable String unit,
        @Nullable String substitute,
        @Nullable String substituteUnit,
        @Nullable String substituteRole,
        @Nullable String limits,
        @Nullable String amountLimit,
        @Nullable String validFrom,
        @Nullable String validTo) {
    static final MandateForm EMPTY = new MandateForm("", "", "", "", "", "", "", "", "", "", "", "", "", "");
    /// Nobody's key: a name that was typed and belongs to none must not pass for no name.
    private static final UUID NOBODY = new UUID(0, 0);

    /// @param person finds the key of a user name, null when there is none
    MandateFields fields(Function<String, @Nullable UUID> person) {
        return new MandateFields(
                number,
                title,
                text,
                board,
                roleTitle,
                key(username, person),
                Typed.day("validFrom", validFrom),
                Typed.day("validTo", validTo),
                new Reach(
                        key(unit, Typed::key),
                        key(substitute, person),
                        key(substituteUnit, Typed::key),
                        substituteRole,
                        limits,
                        Typed.amount("amountLimit", amountLimit)));
    }

    public String value(@Nullable String typed) {
        return typed == null ? "" : typed;
    }

    private static @Nullable UUID key(@Nullable String typed, Function<String, @Nullable UUID> find) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        var found = find.apply(typed.strip());
        return found == null ? NOBODY : found;
    }
}
