package org.samverk.people;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Somebody as the directory knows them, and as they are kept here.
///
/// @param key       who they are in the directory; empty when it does not know them
/// @param name      their own name, also when they are shown as a former employee
/// @param directory which fields the directory says
/// @param active    whether they have not left
/// @param closedBy  `directory` or `administrator`, when they have left; else null
/// @param governs   whether they are an administrator
public record StaffRecord(
        UUID id,
        String key,
        String username,
        String name,
        String title,
        @Nullable UUID unitId,
        String phone,
        String email,
        String place,
        @Nullable UUID managerId,
        @Nullable LocalDate startedOn,
        @Nullable LocalDate leavesOn,
        Set<DirectoryField> directory,
        boolean active,
        @Nullable String closedBy,
        boolean governs) {
    public StaffRecord {
        directory = Set.copyOf(directory);
    }

    /// The same person, whom the directory knows from now on.
    public StaffRecord listedAs(String newKey) {
        return new StaffRecord(
                id, newKey, username, name, title, unitId, phone, email, place, managerId, startedOn, leavesOn,
                directory, active, closedBy, governs);
    }
}
