package org.samverk.reviews;

import java.time.Instant;
import java.util.UUID;

/// A draft that waits for somebody.
///
/// @param id of the task
public record MyReview(UUID id, UUID draftId, StepKind kind, String title, String author, Instant dueAt) {
    public String path() {
        return "/publisher/drafts/" + draftId + "/review";
    }

    public boolean isLate(Instant now) {
        return dueAt.isBefore(now);
    }
}
