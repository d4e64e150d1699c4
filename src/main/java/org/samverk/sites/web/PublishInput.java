package org.samverk.sites.web;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samverk.sites.SiteKind;

/// What the form of the publisher's desk sends.
///
/// @param act     `new` for a page of its own, `replace` for putting the text on the page that is chosen
/// @param place   `intranet:` or `public:` for a section of its own, with a page's key after it for a place below that
///                page or on it
/// @param contact whom readers may ask
/// @param find    words of pages that are to be offered as places
public record PublishInput(
        @Nullable String act,
        @Nullable String place,
        @Nullable String contact,
        @Nullable String find,
        @Nullable String once) {
    static PublishInput finding(String find) {
        return new PublishInput(null, null, null, find, null);
    }

    public boolean replaces() {
        return "replace".equals(act);
    }

    /// What is looked for.
    public String words() {
        return find == null ? "" : find;
    }

    /// @throws IllegalArgumentException when no site is chosen
    SiteKind site() {
        return SiteKind.of(String.valueOf(place).split(":", 2)[0]);
    }

    /// The page that is chosen, null for none and for what is none.
    @Nullable
    UUID chosen() {
        try {
            return page();
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    /// The page that is chosen, null for none.
    ///
    /// @throws IllegalArgumentException when what is chosen is no page's key
    @Nullable
    UUID page() {
        var parts = String.valueOf(place).split(":", 2);
        return parts.length < 2 || parts[1].isEmpty() ? null : UUID.fromString(parts[1]);
    }
}
