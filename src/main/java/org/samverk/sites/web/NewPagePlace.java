package org.samverk.sites.web;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Where a page that is begun is to go.
///
/// @param site   `intranet` or `public`
/// @param parent below which page, null for a section of its own
public record NewPagePlace(String site, @Nullable UUID parent) {
    public String query() {
        return "?site=" + site + (parent == null ? "" : "&parent=" + parent);
    }
}
