package org.samverk.sections.web;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samverk.kernel.InvalidInputException;
import org.samverk.sections.NewPermission;

/// What the form sends in which somebody is allowed something.
///
/// @param unit the key of a unit, empty for none
public record PermissionInput(
        @Nullable String act,
        @Nullable String username,
        @Nullable String unit) {
    static final PermissionInput EMPTY = new PermissionInput("write", null, null);

    NewPermission wanted() {
        try {
            var key = unit == null || unit.isBlank() ? null : UUID.fromString(unit);
            return new NewPermission(act, username, key);
        } catch (IllegalArgumentException e) {
            throw new InvalidInputException("unit", "sections.problem.unit");
        }
    }

    public String text(@Nullable String value) {
        return value == null ? "" : value;
    }
}
