package org.samverk.websites;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samverk.richtext.RichText;

/// A section of the public web that is a site of its own.
///
/// @param pageId   the page that is its front page
/// @param path     of that page
/// @param title    of that page
/// @param language what visitors are greeted in: `sv`, `en`, or null for what their browser asks for
/// @param colour   `#0b6e5f`; null for the organisation's
/// @param logo     the key of a picture
/// @param foot     what stands at the end of each page
/// @param edition  counts its changes, from 1
public record Website(
        UUID pageId,
        String path,
        String title,
        String host,
        String name,
        @Nullable String language,
        @Nullable String colour,
        @Nullable UUID logo,
        RichText foot,
        int edition) {
    /// Where administrators see to it.
    public String desk() {
        return "/admin/websites/" + pageId;
    }
}
