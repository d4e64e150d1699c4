package org.samverk.releases.web;

import java.util.Optional;
import org.samverk.access.Actor;
import org.samverk.releases.Releases;
import org.samverk.sites.DraftPart;
import org.samverk.sites.PageDraft;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// On the page of a draft, the release that it is in.
@Component
@Order(2)
class ReleaseDraftPart implements DraftPart {
    private final Releases releases;

    ReleaseDraftPart(Releases releases) {
        this.releases = releases;
    }

    @Override
    public Optional<Part> part(Actor actor, PageDraft draft) {
        return releases.holding(actor, draft.id()).map(release -> new Part("releases/draftPart", release));
    }
}
