package org.samverk.sites;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A draft as it is kept.
///
/// @param edition  how often it has been saved
/// @param authorId who saved it last: in whose name it goes live
/// @param author   their name
/// @param problem  why it could not go live when its time came, a message key
public record PageDraft(
        UUID id,
        PageDraftFields fields,
        int edition,
        UUID authorId,
        String author,
        @Nullable String problem,
        Instant changedAt) {
    public String path() {
        return "/publisher/drafts/" + id;
    }

    /// The page that it is of, or that a page to come goes below; null right below the front page.
    public @Nullable UUID at() {
        var page = fields.pageId();
        return page == null ? fields.place().parentId() : page;
    }

    public String title() {
        return String.valueOf(fields.text().title());
    }
}
