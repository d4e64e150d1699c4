package org.samverk.sites;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A page that has been taken down.
///
/// @param parentId the page that it lay below
/// @param path     where it lay
/// @param at       when it was taken down
public record ArchivedPage(
        UUID id, SiteKind site, @Nullable UUID parentId, String slug, String path, String title, Instant at) {
    public String address() {
        return site.address(path);
    }
}
