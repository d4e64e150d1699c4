package org.samverk.sites.web;

import org.jspecify.annotations.Nullable;

/// What the form of the publisher's desk sends.
///
/// @param act     `new` for a page of its own, `replace` for putting the text on the page that is chosen
/// @param place   `intranet:` or `public:` for a section of its own, with a page's key after it for a place below that
///                page or on it
/// @param contact whom readers may ask
public record PublishInput(
        @Nullable String act,
        @Nullable String place,
        @Nullable String contact,
        @Nullable String once) {
    static final PublishInput EMPTY = new PublishInput(null, null, null, null);

    public boolean replaces() {
        return "replace".equals(act);
    }
}
