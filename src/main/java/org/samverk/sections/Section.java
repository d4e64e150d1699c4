package org.samverk.sections;

import java.time.Instant;
import java.util.UUID;
import org.samverk.sites.SiteKind;

/// A part of a site: a page and what lies below it, until another section begins.
///
/// @param id      the page at which it begins
/// @param decided whether only texts that were decided on may go live
public record Section(UUID id, SiteKind site, String path, String title, boolean decided, Instant madeAt) {
    /// The address of the page at which it begins.
    public String address() {
        return site.address(path);
    }

    /// Where one sees who may do what.
    public String desk() {
        return "/publisher/sections/" + id;
    }
}
