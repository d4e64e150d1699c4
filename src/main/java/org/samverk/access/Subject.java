package org.samverk.access;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The thin row of everything that can be seen.
///
/// @param kind    what it is: `post`, `idea`, `draft`, `decision`, `page`, `group`, `file`
/// @param groupId the group that it belongs to, if any
/// @param path    its address on this server, beginning with `/`
public record Subject(
        UUID id,
        String kind,
        @Nullable UUID groupId,
        Audience audience,
        @Nullable UUID ownerId,
        String title,
        String path,
        Instant createdAt,
        Instant activeAt) {}
