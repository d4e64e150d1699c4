package org.samverk.sites;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A page in a menu.
public record PageLink(UUID id, @Nullable UUID parentId, SiteKind site, String path, String title) {
    public String address() {
        return site.address(path);
    }

    /// How deep it lies: 1 for a section.
    public int depth() {
        return (int) path.chars().filter(c -> c == '/').count() + 1;
    }
}
