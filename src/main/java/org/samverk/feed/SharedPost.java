package org.samverk.feed;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samverk.access.PersonRef;

/// A post as it is shown within one that shares it.
///
/// @param excerpt its first words
/// @param group   the name of its group, null when the reader may not know it
public record SharedPost(
        UUID id,
        PersonRef author,
        String excerpt,
        Instant createdAt,
        @Nullable String group) {
    public String path() {
        return "/posts/" + id;
    }
}
