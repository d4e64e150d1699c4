package org.samverk.websites.web;

import java.util.List;
import java.util.UUID;
import org.samverk.access.Actor;
import org.samverk.access.Role;
import org.samverk.kernel.NotFoundException;
import org.samverk.kernel.Problem;
import org.samverk.sites.OwnSite;
import org.samverk.sites.Pages;
import org.samverk.sites.SiteKind;
import org.samverk.websites.KnownWebsites;
import org.samverk.websites.Websites;
import org.springframework.stereotype.Component;

/// Makes the form of a site of its own.
@Component
class WebsitePages {
    private final Websites websites;
    private final Pages pages;
    private final KnownWebsites known;

    WebsitePages(Websites websites, Pages pages, KnownWebsites known) {
        this.known = known;
        this.websites = websites;
        this.pages = pages;
    }

    /// @throws NotFoundException for what is no page of the public web
    WebsitePage of(Actor actor, UUID id) {
        return of(actor, id, List.of());
    }

    WebsitePage of(Actor actor, UUID id, List<Problem> problems) {
        actor.require(Role.ADMINISTRATOR);
        var page = pages.require(actor, id);
        if (page.site() != SiteKind.PUBLIC) {
            throw new NotFoundException();
        }
        var site = websites.find(actor, id);
        var form = site.map(WebsiteForm::of).orElseGet(() -> WebsiteForm.empty(page.title()));
        var address = known.holding(page.path()).map(OwnSite::base).orElse(null);
        return new WebsitePage(page, site.orElse(null), address, form, false, problems);
    }
}
