package org.samverk.reviews;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What drafts go through before they may go live, under a name.
///
/// @param madeBy who made it
/// @param steps  in their order
public record Flow(UUID id, String name, @Nullable UUID madeBy, Instant madeAt, List<Step> steps) {
    public String path() {
        return "/publisher/flows/" + id;
    }
}
