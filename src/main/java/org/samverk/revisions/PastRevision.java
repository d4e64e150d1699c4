package org.samverk.revisions;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A state that a text had in another system, before it came here.
///
/// @param id       from [Revisions#nextIds]
/// @param number   1 for the first, without gaps within the subject
/// @param content  canonical rich text JSON
/// @param authorId the author, when it is a person of ours
public record PastRevision(
        UUID id,
        UUID subjectId,
        int number,
        String title,
        String content,
        @Nullable UUID authorId,
        @Nullable String note,
        Instant at) {}
