package org.samverk.ideas;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samverk.access.PersonRef;

/// An idea in a list.
///
/// @param author     who submitted it; somebody without name, whoever reads the list, when it is without name
/// @param category   the name of what it is filed under, null for nothing
/// @param rise       how many have come to back it in the last two weeks, counted only where the list is sorted by that
/// @param promisedOn the day by which its campaign has promised an answer, null when none is awaited
/// @param late       whether that day has passed without one
public record IdeaSummary(
        UUID id,
        long number,
        @Nullable UUID groupId,
        PersonRef author,
        @Nullable String category,
        String title,
        String excerpt,
        IdeaStatus status,
        int supporters,
        boolean supported,
        Instant createdAt,
        int rise,
        @Nullable LocalDate promisedOn,
        boolean late) {
    public String path() {
        return "/ideas/" + number;
    }
}
