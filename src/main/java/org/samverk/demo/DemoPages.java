package org.samverk.demo;

import java.time.Duration;
import org.samverk.access.Actor;
import org.samverk.access.Role;
import org.samverk.demo.Content.Page;
import org.samverk.demo.Content.Section;
import org.samverk.demo.Content.Site;
import org.samverk.sites.PageText;
import org.samverk.sites.Pages;
import org.samverk.sites.Place;
import org.samverk.sites.Publishing;
import org.samverk.sites.SiteKind;
import org.springframework.stereotype.Component;

/// The intranet and the public site.
@Component
class DemoPages {
    private static final String PUBLISHER = "david";

    private final Pages pages;
    private final Publishing publishing;

    DemoPages(Pages pages, Publishing publishing) {
        this.pages = pages;
        this.publishing = publishing;
    }

    void plan(Scene scene, ContentFiles files) {
        for (var kind : SiteKind.values()) {
            plan(scene, kind, files.site(kind.code()));
        }
    }

    private void plan(Scene scene, SiteKind kind, Site site) {
        var opened = scene.moments().at(DemoPeople.BEGINNING).plus(Duration.ofDays(1));
        for (var section : site.sections()) {
            var reference = "section:" + section.title();
            scene.timeline().add(opened, reference, () -> open(scene, kind, section, reference));
            for (var page : section.pages()) {
                scene.timeline()
                        .add(
                                scene.moments().at(page.at()),
                                "page in " + reference,
                                () -> putLive(scene, new Place(kind, scene.id(reference)), page));
            }
        }
    }

    private void open(Scene scene, SiteKind kind, Section section, String reference) {
        var actor = scene.actor(PUBLISHER);
        var text = new PageText(section.title(), scene.text(actor, section.intro()), null, "sv");
        scene.name(reference, pages.create(actor, new Place(kind, null), text).id());
    }

    private void putLive(Scene scene, Place place, Page page) {
        var actor = publisher(scene, page.by());
        if (page.decision() != null) {
            publishing.publish(actor, scene.id("decision:" + page.decision()), place, page.contact());
        } else if (page.text() != null) {
            var text = scene.text(actor, page.text());
            pages.create(actor, place, new PageText(page.title(), text, page.contact(), "sv"));
        }
    }

    /// Who writes a page is not always one who may put it live.
    private static Actor publisher(Scene scene, String username) {
        var writer = scene.actor(username);
        return writer.has(Role.PUBLISHER) ? writer : scene.actor(PUBLISHER);
    }
}
