package org.samverk.events;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samverk.access.Actor;
import org.samverk.blocks.BlockFields;
import org.samverk.cast.Cast;
import org.samverk.cast.CastSetup;
import org.samverk.sections.SectionSamples;
import org.samverk.sites.NewPages;
import org.samverk.sites.Page;
import org.samverk.sites.PageBlocks;
import org.samverk.sites.PageDraftFields;
import org.samverk.sites.PageDrafts;
import org.samverk.sites.PageReleases;
import org.samverk.sites.PageText;
import org.samverk.sites.PageType;
import org.samverk.sites.Place;
import org.samverk.sites.SiteKind;

/// Events for tests. David writes them and puts them live.
public class EventSamples {
    private final NewPages newPages;
    private final EventDrafts events;
    private final PageDrafts drafts;
    private final PageBlocks blocks;
    private final PageReleases releases;
    private final CastSetup cast;

    public EventSamples(
            NewPages newPages,
            EventDrafts events,
            PageDrafts drafts,
            PageBlocks blocks,
            PageReleases releases,
            CastSetup cast) {
        this.newPages = newPages;
        this.events = events;
        this.drafts = drafts;
        this.blocks = blocks;
        this.releases = releases;
        this.cast = cast;
    }

    public UUID draft(String title, SiteKind site, @Nullable UUID parent) {
        return draft(title, PageType.EVENT, new Place(site, parent));
    }

    public UUID draft(String title, PageType type, Place place) {
        var text = SectionSamples.text(title, "Det som händer");
        return newPages.begin(david(), new NewPages.Written(type, place, text, "Kort om " + title, List.of()));
    }

    public Page live(String title, SiteKind site, EventInput input) {
        return live(title, site, null, input);
    }

    public Page live(String title, SiteKind site, @Nullable UUID parent, EventInput input) {
        var draft = draft(title, site, parent);
        events.plan(david(), draft, input);
        return releases.publish(david(), draft);
    }

    /// The draft of a page that is live.
    public UUID again(Page page) {
        var text = new PageText(page.title(), page.content(), page.contact(), page.language());
        var place = new Place(page.site(), page.parentId());
        return drafts.begin(david(), new PageDraftFields(page.id(), place, text, page.revision(), null))
                .id();
    }

    public Page change(Page page, EventInput input) {
        var draft = again(page);
        events.plan(david(), draft, input);
        return releases.publish(david(), draft);
    }

    /// The same page with a list of the events below it.
    public Page withList(Page page) {
        var draft = again(page);
        var fields = BlockFields.of("events").with("count", 5).with("scope", "here");
        blocks.add(david(), draft, blocks.require(david(), draft).edition(), fields, 1);
        return releases.publish(david(), draft);
    }

    /// A whole day.
    public static EventInput day(String day) {
        return new EventInput(day, null, null, null, "Torget", null, null, null, null);
    }

    public static EventInput times(String day, String from, String until) {
        return new EventInput(
                day,
                from,
                null,
                until,
                "Biblioteket",
                "Storgatan 1\n123 45 Lindviken",
                "https://kartor.example/1",
                "https://anmal.example/1",
                null);
    }

    public static EventInput cancelled(EventInput input) {
        return new EventInput(
                input.startDay(),
                input.startTime(),
                input.endDay(),
                input.endTime(),
                input.place(),
                input.address(),
                input.map(),
                input.signUp(),
                true);
    }

    private Actor david() {
        return cast.actor(Cast.DAVID);
    }
}
