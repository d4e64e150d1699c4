package org.samverk.events.web;

import java.util.Optional;
import org.samverk.access.Actor;
import org.samverk.events.EventDrafts;
import org.samverk.sites.DraftPart;
import org.samverk.sites.PageDraft;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// On the page of a draft of an event, when and where it is.
@Component
@Order(3)
class EventDraftPart implements DraftPart {
    private final EventDrafts drafts;

    EventDraftPart(EventDrafts drafts) {
        this.drafts = drafts;
    }

    @Override
    public Optional<Part> part(Actor actor, PageDraft draft) {
        return drafts.isEvent(actor, draft)
                ? Optional.of(new Part("events/draftPart", drafts.of(draft)))
                : Optional.empty();
    }
}
