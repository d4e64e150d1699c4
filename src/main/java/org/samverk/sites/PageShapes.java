package org.samverk.sites;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samverk.access.Actor;
import org.samverk.files.Files;
import org.springframework.stereotype.Component;

/// Brings what a draft is made of to the page that it becomes.
@Component
class PageShapes {
    private final PageBlockTable drafts;
    private final PageTable pages;
    private final Files files;

    PageShapes(PageBlockTable drafts, PageTable pages, Files files) {
        this.drafts = drafts;
        this.pages = pages;
        this.files = files;
    }

    /// A draft brings its blocks with their pictures; a text that was decided has none, and changes none.
    ///
    /// @throws org.samverk.kernel.ConflictException when what a page of its type must have is missing
    void take(Actor actor, UUID page, PageText text, @Nullable TextOrigin origin) {
        if (origin == null || origin.decisionId() != null) {
            return;
        }
        drafts.find(actor.id(), origin.textId()).map(DraftBlocks::shape).ifPresent(shape -> {
            shape.requireWhole();
            pages.shape(page, text, shape);
            files.carry(origin.textId(), page, shape.layout().files());
        });
    }
}
