package org.samverk.demo;

import java.util.List;
import org.samverk.blocks.BlockFields;
import org.samverk.sites.NewPages;
import org.samverk.sites.PageBlocks;
import org.samverk.sites.PageDraftFields;
import org.samverk.sites.PageDrafts;
import org.samverk.sites.PageReleases;
import org.samverk.sites.PageText;
import org.samverk.sites.PageType;
import org.samverk.sites.Pages;
import org.samverk.sites.Place;
import org.samverk.sites.SiteKind;
import org.springframework.stereotype.Component;

/// The start page of a section of the public site, made of blocks, and the news and events that it shows.
@Component
class DemoBlocks {
    private static final String SECTION = "section:Barn och skola";
    private static final String PUBLISHER = "david";
    private final Pages pages;
    private final PageDrafts drafts;
    private final PageBlocks blocks;
    private final PageReleases releases;
    private final NewPages fresh;
    private final DemoEvents events;

    DemoBlocks(
            Pages pages,
            PageDrafts drafts,
            PageBlocks blocks,
            PageReleases releases,
            NewPages fresh,
            DemoEvents events) {
        this.pages = pages;
        this.drafts = drafts;
        this.blocks = blocks;
        this.releases = releases;
        this.fresh = fresh;
        this.events = events;
    }

    void plan(Scene scene) {
        var timeline = scene.timeline();
        var moments = scene.moments();
        timeline.add(
                moments.at("-9d 09:00"),
                "news of the school year",
                () -> news(
                        scene,
                        "Skolval inför hösten öppnar den 15 januari",
                        "Nu är det dags att välja förskoleklass. Du gör det i e-tjänsten, senast den 5 februari.",
                        "Alla barn som fyller sex år nästa år ska gå i förskoleklass. Du får ett brev hem med allt du behöver veta."));
        timeline.add(
                moments.at("-4d 13:00"),
                "news of the playground",
                () -> news(
                        scene,
                        "Björkskolan får en ny skolgård",
                        "Eleverna har varit med och ritat. Bygget börjar på vårlovet och är klart till skolstarten.",
                        "Det blir fler träd, en bana för bollspel och en lugn hörna att sitta i. Under bygget används fältet bakom matsalen."));
        timeline.add(moments.at("-3d 10:00"), "blocks of " + SECTION, () -> section(scene));
        events.plan(scene);
    }

    private void news(Scene scene, String title, String lead, String markdown) {
        var actor = scene.actor(PUBLISHER);
        var text = new PageText(title, scene.text(actor, markdown), null, "sv");
        var place = new Place(SiteKind.PUBLIC, scene.id(SECTION));
        fresh.publish(actor, new NewPages.Written(PageType.NEWS, place, text, lead, List.of()));
    }

    private void section(Scene scene) {
        var actor = scene.actor(PUBLISHER);
        var page = pages.require(actor, scene.id(SECTION));
        var text = new PageText(page.title(), page.content(), page.contact(), page.language());
        var place = new Place(page.site(), page.parentId());
        var draft = drafts.begin(actor, new PageDraftFields(page.id(), place, text, page.revision(), null));
        blocks.begin(actor, draft.id(), PageType.SECTION, "", shown());
        releases.publish(actor, draft.id());
    }

    private static List<BlockFields> shown() {
        return List.of(
                BlockFields.of("call")
                        .with("text", "Barnet kan börja när det har fyllt ett år. Sök i god tid.")
                        .with("title", "Sök plats i förskola")
                        .with("href", "/public/barn-och-skola/sok-plats-i-forskola"),
                BlockFields.of("news").with("count", 3).with("scope", "here").with("size", "half"),
                BlockFields.of("events").with("count", 3).with("scope", "here").with("size", "half"),
                BlockFields.of("contact")
                        .with("title", "Fråga oss")
                        .with("people", List.of("bjorn"))
                        .with("size", "half"),
                BlockFields.of("accordion")
                        .with("title", "Vanliga frågor")
                        .withRows(
                                List.of(
                                        part(
                                                "Hur anmäler jag frånvaro?",
                                                "I appen, före klockan åtta. Se [När barnet är sjukt](/public/barn-och-skola/nar-barnet-ar-sjukt)."),
                                        part(
                                                "Har mitt barn rätt till skolskjuts?",
                                                "Det beror på hur långt ni har och hur vägen ser ut. Se [Skolskjuts](/public/barn-och-skola/skolskjuts)."))));
    }

    private static BlockFields part(String title, String text) {
        return BlockFields.of("part").with("title", title).with("text", text);
    }
}
