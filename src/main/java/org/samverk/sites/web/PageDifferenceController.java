package org.samverk.sites.web;

import java.util.UUID;
import org.samverk.access.Actor;
import org.samverk.access.Role;
import org.samverk.kernel.NotFoundException;
import org.samverk.richtext.Difference;
import org.samverk.richtext.RichText;
import org.samverk.sites.PageTree;
import org.samverk.sites.Pages;
import org.samverk.sites.Publishing;
import org.samverk.sites.SiteKind;
import org.samverk.web.View;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// How pages differ from what was decided, for their readers.
@Controller
class PageDifferenceController {
    private final Pages pages;
    private final PageTree tree;
    private final Publishing publishing;

    PageDifferenceController(Pages pages, PageTree tree, Publishing publishing) {
        this.pages = pages;
        this.tree = tree;
        this.publishing = publishing;
    }

    @GetMapping("/differences/{id}")
    View intranet(Actor actor, @PathVariable UUID id) {
        return View.page("sites/intranetDifference", of(actor, id, SiteKind.INTRANET));
    }

    @GetMapping("/public/differences/{id}")
    View publicWeb(Actor actor, @PathVariable UUID id) {
        return View.page("sites/publicDifference", of(actor, id, SiteKind.PUBLIC));
    }

    /// @throws NotFoundException when the site has no such page that the actor sees, or it is what was decided
    private PageDifference of(Actor actor, UUID id, SiteKind site) {
        var page = pages.find(actor, id).filter(found -> found.site() == site).orElseThrow(NotFoundException::new);
        var provenance =
                publishing.provenance(page).filter(known -> !known.exact()).orElseThrow(NotFoundException::new);
        var difference = publishing
                .differsFrom(actor, page)
                .map(decided -> Difference.between(
                        decided.title(), RichText.parse(decided.content()), page.title(), page.content()));
        return new PageDifference(
                page, provenance, difference.orElse(null), tree.sections(actor, site), actor.has(Role.PUBLISHER));
    }
}
