package org.samverk.ideas;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samverk.access.PersonRef;

/// An idea in a list.
public record IdeaSummary(
        UUID id,
        long number,
        @Nullable UUID groupId,
        PersonRef author,
        String title,
        String excerpt,
        IdeaStatus status,
        int supporters,
        boolean supported,
        Instant createdAt) {
    public String path() {
        return "/ideas/" + number;
    }
}
