package org.samverk.upkeep;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.samverk.sites.SiteKind;

/// A page with links that lead nowhere.
///
/// @param hrefs   the links as they stand on the page, each once
/// @param foundAt when the first of them was found
public record BrokenPage(UUID pageId, SiteKind site, String path, String title, List<String> hrefs, Instant foundAt) {
    public String address() {
        return site.address(path);
    }
}
