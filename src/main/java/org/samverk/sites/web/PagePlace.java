package org.samverk.sites.web;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samverk.kernel.Problem;
import org.samverk.sites.Page;
import org.samverk.sites.PageLink;

/// The form in which a page is moved or taken down.
///
/// @param offered the places to choose from
/// @param find    what was looked for to have it among these
public record PagePlace(
        Page page,
        List<PageLink> offered,
        String find,
        @Nullable UUID parent,
        String name,
        Expiry expiry,
        List<Problem> problems) {
    /// When the page is taken down by itself.
    ///
    /// @param value  as it stands in the field
    /// @param missed whether it was to be and could not
    public record Expiry(@Nullable String value, boolean missed) {
        public String text() {
            return value == null ? "" : value;
        }
    }

    public String expiring() {
        return "/publisher/pages/" + page.id() + "/expiry";
    }

    public String action() {
        return "/publisher/pages/" + page.id() + "/place";
    }

    public String removal() {
        return "/publisher/pages/" + page.id() + "/removal";
    }

    /// Where a page may not go: below itself.
    public boolean holds(PageLink link) {
        return link.path().equals(page.path()) || link.path().startsWith(page.path() + "/");
    }
}
