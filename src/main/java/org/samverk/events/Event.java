package org.samverk.events;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samverk.sites.SiteKind;

/// An event that is live, as lists show it.
///
/// @param path     of its page within the site
/// @param language `sv` or `en`
public record Event(
        UUID id, String title, SiteKind site, String path, String lead, String language, EventFields fields) {
    public String address() {
        return site.address(path);
    }

    /// The language to mark its words with for a reader of the other one, null for the same.
    public @Nullable String lang(String reader) {
        return language.equals(reader) ? null : language;
    }
}
