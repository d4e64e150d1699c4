package org.samverk.sites.web;

import org.jspecify.annotations.Nullable;

/// What the form of the publisher's desk sends.
///
/// @param place   `intranet:` or `public:` for a section of its own, with a page's key after it for a place below that
///                page, and `replace:` with a page's key for putting the text on that page
/// @param contact whom readers may ask
public record PublishInput(
        @Nullable String place,
        @Nullable String contact,
        @Nullable String once) {}
