package org.samverk.revisions;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samverk.kernel.Sha256;

/// One immutable state of a text.
///
/// @param subjectId the draft or page that it belongs to
/// @param number    1 for the first, without gaps within the subject
/// @param content   canonical rich text JSON
/// @param sha256    of title and content, see [Revisions#seal]
public record Revision(
        UUID id,
        UUID subjectId,
        int number,
        String title,
        String content,
        Sha256 sha256,
        @Nullable UUID authorId,
        @Nullable String note,
        Instant createdAt) {}
