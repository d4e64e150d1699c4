package org.samverk.sites.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.samverk.sites.OwnSite;
import org.samverk.sites.PageLink;
import org.samverk.sites.SiteKind;

/// What a search on a site found.
///
/// @param own the site of its own that was searched, null for all the public web
public record FoundPages(
        SiteKind site,
        String q,
        List<PageLink> found,
        List<PageLink> sections,
        @Nullable OwnSite own) {
    /// The address of the site's front page.
    public String home() {
        return own == null ? site.root() : own.root();
    }
}
