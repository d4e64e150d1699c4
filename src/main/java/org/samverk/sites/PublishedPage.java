package org.samverk.sites;

import java.time.Instant;
import java.util.UUID;

/// A page as lists outside tell of it.
///
/// @param excerpt  how its text begins, in at most 300 characters; empty where nobody asked for it
/// @param language `sv` or `en`
public record PublishedPage(
        UUID id, SiteKind site, String path, String title, String language, Instant publishedAt, String excerpt) {
    public String address() {
        return site.address(path);
    }
}
