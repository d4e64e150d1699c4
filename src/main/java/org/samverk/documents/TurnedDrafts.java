package org.samverk.documents;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samverk.access.Actor;
import org.samverk.conversations.Origin;
import org.samverk.conversations.Origins;
import org.samverk.richtext.RichText;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Drafts that begin with what somebody said.
@Service
public class TurnedDrafts {
    private final Drafts drafts;
    private final Origins origins;

    TurnedDrafts(Drafts drafts, Origins origins) {
        this.drafts = drafts;
        this.origins = origins;
    }

    /// Starts a draft from an origin; its author is told.
    ///
    /// @param chosen whether the actor says that the text holds only what may spread, see [Origins#requireChosen]
    /// @return the draft's subject
    /// @throws org.samverk.kernel.InvalidInputException also when that is needed and not said
    @Transactional
    public UUID start(
            Actor actor, UUID groupId, @Nullable String title, RichText text, @Nullable Origin origin, boolean chosen) {
        if (origin == null) {
            return drafts.start(actor, groupId, title, text, null);
        }
        origins.requireChosen(origin, groupId, chosen);
        var draft = drafts.start(actor, groupId, title, text, origin.subject().id());
        if (origin.comment() != null) {
            origins.became(actor, origin, draft);
        }
        return draft;
    }
}
