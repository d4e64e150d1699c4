package org.samverk.directory;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samverk.people.StaffRecord;

/// A line of the file about a person. What is null is left as it is: the file has no such column, or what
/// stands there cannot be taken.
///
/// @param username empty when the file has none
/// @param unit     the code of the unit, empty for none
/// @param manager  the key of whom they answer to, empty for none
/// @param started  their first day; [#NEVER] when the file says none
/// @param leaves   their last day; [#NEVER] when the file says none
record StaffLine(
        long line,
        String key,
        String name,
        String username,
        @Nullable String title,
        @Nullable String unit,
        @Nullable String phone,
        @Nullable String email,
        @Nullable String place,
        @Nullable String manager,
        @Nullable LocalDate started,
        @Nullable LocalDate leaves) {
    static final LocalDate NEVER = LocalDate.MAX;

    /// Whether their last day has passed.
    boolean hasLeft(LocalDate today) {
        return leaves != null && leaves != NEVER && leaves.isBefore(today);
    }

    /// Somebody new, of whom only the name is known.
    StaffRecord blank(UUID id, String newUsername) {
        return new StaffRecord(
                id, key, newUsername, name, "", null, "", "", "", null, null, null, Set.of(), true, null, false);
    }
}
