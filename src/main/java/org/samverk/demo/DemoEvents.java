package org.samverk.demo;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samverk.events.EventDrafts;
import org.samverk.events.EventInput;
import org.samverk.sites.NewPages;
import org.samverk.sites.PageReleases;
import org.samverk.sites.PageText;
import org.samverk.sites.PageType;
import org.samverk.sites.Place;
import org.samverk.sites.SiteKind;
import org.springframework.stereotype.Component;

/// Events to come: one for inhabitants, one for colleagues, and one that was cancelled.
@Component
class DemoEvents {
    private static final String SCHOOL = "section:Barn och skola";
    private static final String PUBLISHER = "david";
    private final NewPages fresh;
    private final EventDrafts events;
    private final PageReleases releases;

    DemoEvents(NewPages fresh, EventDrafts events, PageReleases releases) {
        this.fresh = fresh;
        this.events = events;
        this.releases = releases;
    }

    /// @param in how many days from the demo's now
    private record Planned(
            String title, String lead, String markdown, int in, String from, String until, boolean cancelled) {}

    void plan(Scene scene) {
        var timeline = scene.timeline();
        var moments = scene.moments();
        timeline.add(moments.at("-6d 11:00"), "an event for inhabitants", () -> {
            live(scene, SiteKind.PUBLIC, scene.id(SCHOOL), OPEN_HOUSE, "Björkskolan");
            live(scene, SiteKind.PUBLIC, scene.id(SCHOOL), EVENING, "Kulturskolan");
        });
        timeline.add(
                moments.at("-5d 11:00"),
                "an event for colleagues",
                () -> live(scene, SiteKind.INTRANET, null, FIRST_AID, "Stadshuset, sal 2"));
    }

    private static final Planned OPEN_HOUSE = new Planned(
            "Öppet hus i Björkskolan",
            "Se skolan, träffa lärare och fråga om förskoleklassen.",
            "Kom när du vill under kvällen. Barnen är välkomna. Vi bjuder på kaffe och saft i matsalen.",
            9,
            "17:00",
            "19:30",
            false);
    private static final Planned EVENING = new Planned(
            "Elevkonsert i Kulturskolan",
            "Elever spelar det som de har övat på under hösten.",
            "Konserten är inställd. Vi återkommer med en ny dag.",
            12,
            "18:00",
            "19:00",
            true);
    private static final Planned FIRST_AID = new Planned(
            "Kurs i första hjälpen",
            "En halv dag om hjärt- och lungräddning för dig som möter invånare.",
            "Ta med bekväma kläder. Kursen är samma som i våras, så du som gick den då behöver inte gå igen.",
            16,
            "08:30",
            "12:00",
            false);

    private void live(Scene scene, SiteKind site, @Nullable UUID parent, Planned planned, String where) {
        var actor = scene.actor(PUBLISHER);
        var text = new PageText(planned.title(), scene.text(actor, planned.markdown()), null, "sv");
        var place = new Place(site, parent);
        var written = new NewPages.Written(PageType.EVENT, place, text, planned.lead(), List.of());
        var draft = fresh.begin(actor, written);
        var day = scene.moments().now().toLocalDate().plusDays(planned.in());
        events.plan(
                actor,
                draft,
                new EventInput(
                        day.toString(),
                        planned.from(),
                        null,
                        planned.until(),
                        where,
                        null,
                        null,
                        null,
                        planned.cancelled()));
        releases.publish(actor, draft);
    }
}
