package org.samverk.sites;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A text that is about to go live.
///
/// @param at         the page, or for one to come the page that it goes below; null right below the front page
/// @param decisionId the decision whose text it is, to the letter; null for others
/// @param draftId    the draft that it was written in, null when it goes live without one
public record GoingLive(
        @Nullable UUID at,
        PageText text,
        @Nullable UUID decisionId,
        @Nullable UUID draftId) {
    static GoingLive of(@Nullable UUID at, PageText text, @Nullable TextOrigin origin) {
        var decision = origin == null ? null : origin.decisionId();
        return new GoingLive(at, text, decision, origin == null || decision != null ? null : origin.textId());
    }

    static GoingLive of(PageDraft draft) {
        return new GoingLive(draft.at(), draft.fields().text(), null, draft.id());
    }
}
