package org.samverk.events;

import java.util.Optional;
import java.util.UUID;
import org.samverk.access.Actor;
import org.samverk.kernel.ConflictException;
import org.samverk.sites.DraftWentLive;
import org.samverk.sites.PageBlocks;
import org.samverk.sites.PageDraft;
import org.samverk.sites.PageDrafts;
import org.samverk.sites.PageType;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// When and where an event is: filled in on its draft, true when that goes live.
@Service
public class EventDrafts {
    private final PageDrafts drafts;
    private final PageBlocks blocks;
    private final EventPageTable table;
    private final EventReader reader;

    EventDrafts(PageDrafts drafts, PageBlocks blocks, EventPageTable table, EventReader reader) {
        this.drafts = drafts;
        this.blocks = blocks;
        this.table = table;
        this.reader = reader;
    }

    /// @throws NotFoundException when there is no such draft
    /// @throws RefusedException  when the actor may not write on it
    /// @throws ConflictException when it is no event
    public EventDraft require(Actor actor, UUID id) {
        var draft = drafts.requireWritable(actor, id);
        if (!isEvent(actor, draft)) {
            throw new ConflictException("events.error.noEvent");
        }
        return of(draft);
    }

    public EventDraft of(PageDraft draft) {
        return new EventDraft(draft.id(), draft.title(), fields(draft).orElse(null));
    }

    public boolean isEvent(Actor actor, PageDraft draft) {
        return blocks.require(actor, draft.id()).shape().type() == PageType.EVENT;
    }

    /// As the form shows it.
    public EventInput input(EventDraft draft) {
        return draft.fields() == null ? EventInput.EMPTY : reader.write(draft.fields());
    }

    /// @throws InvalidInputException naming every field that needs to change
    @Transactional
    public EventDraft plan(Actor actor, UUID id, EventInput input) {
        require(actor, id);
        table.put(id, reader.read(input), false);
        return require(actor, id);
    }

    /// A page that is no event any more is forgotten as one.
    @EventListener
    void on(DraftWentLive live) {
        var page = live.page();
        if (page.shape().type() == PageType.EVENT) {
            fields(live.draft()).ifPresent(fields -> table.put(page.id(), fields, true));
        } else {
            table.delete(page.id());
        }
    }

    /// What was filled in on the draft, or else what holds for its page.
    private Optional<EventFields> fields(PageDraft draft) {
        var page = draft.fields().pageId();
        return table.find(draft.id()).or(() -> page == null ? Optional.empty() : table.find(page));
    }
}
