package org.samverk.ideas;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.samverk.access.PersonRef;

/// An idea that waits for an answer, for those who give it.
///
/// @param days    for how many days it has waited
/// @param late    whether the day on which it was to be answered has passed
/// @param handler who has it, null when nobody does
public record WaitingIdea(
        long number,
        String title,
        IdeaStatus status,
        int supporters,
        Instant createdAt,
        long days,
        LocalDate dueOn,
        boolean late,
        @Nullable PersonRef handler) {
    public String path() {
        return "/ideas/" + number;
    }
}
