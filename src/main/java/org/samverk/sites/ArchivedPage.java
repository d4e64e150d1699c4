package org.samverk.sites;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A page that has been taken down.
///
/// @param parentId the page that it lay below
/// @param path     where it lay
/// @param at       when it was taken down
/// @param expired  whether that was because its time had passed
public record ArchivedPage(
        UUID id,
        SiteKind site,
        @Nullable UUID parentId,
        String slug,
        String path,
        String title,
        Instant at,
        boolean expired) {
    public String address() {
        return site.address(path);
    }
}
