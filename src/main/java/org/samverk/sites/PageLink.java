package org.samverk.sites;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A page in a menu.
///
/// @param language `sv` or `en`
/// @param query    what its address ends in: the moment that it is shown at, empty for now
public record PageLink(
        UUID id, @Nullable UUID parentId, SiteKind site, String path, String title, String language, String query) {
    public String address() {
        return site.address(path) + query;
    }

    /// The same without a moment.
    public PageLink now() {
        return new PageLink(id, parentId, site, path, title, language, "");
    }

    /// The language to mark its title with for a reader of the other one, null for the same.
    public @Nullable String lang(String reader) {
        return language.equals(reader) ? null : language;
    }

    /// Whether it is the section or a page of it.
    public boolean isIn(PageLink section) {
        return path.equals(section.path) || path.startsWith(section.path + "/");
    }

    /// The title, moved in as far as the page lies deep: lists to choose from show no other structure.
    public String indented() {
        return "\u00a0\u00a0\u00a0".repeat(depth() - 1) + title;
    }

    /// How deep it lies: 1 for a section.
    public int depth() {
        return (int) path.chars().filter(c -> c == '/').count() + 1;
    }
}
