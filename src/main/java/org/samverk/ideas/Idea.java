package org.samverk.ideas;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samverk.access.PersonRef;
import org.samverk.richtext.RichText;

/// An idea as one reader sees it.
///
/// @param groupId      the group that it was submitted in, null when it is for the whole organisation
/// @param askedGroupId the group that was asked to write a draft, if any
/// @param supported    whether this reader backs it
public record Idea(
        UUID id,
        long number,
        @Nullable UUID groupId,
        PersonRef author,
        String title,
        RichText content,
        IdeaStatus status,
        @Nullable UUID askedGroupId,
        int supporters,
        boolean supported,
        Instant createdAt,
        @Nullable Instant editedAt) {
    public String path() {
        return "/ideas/" + number;
    }
}
