package org.samverk.sites.web;

import java.util.List;
import java.util.Optional;
import org.samverk.access.Actor;
import org.samverk.blocks.BlockViews;
import org.samverk.blocks.Eyes;
import org.samverk.blocks.Looking;
import org.samverk.sites.Moment;
import org.samverk.sites.OwnSite;
import org.samverk.sites.Page;
import org.samverk.sites.PageHistory;
import org.samverk.sites.PageLink;
import org.samverk.sites.Pages;
import org.samverk.sites.Publishing;
import org.samverk.sites.SiteKind;
import org.samverk.sites.TreeThen;
import org.springframework.stereotype.Component;

/// Gathers what a page of a site showed at an earlier moment.
@Component
class SitesThen {
    private final PageHistory history;
    private final TreeThen tree;
    private final Pages pages;
    private final Publishing publishing;
    private final BlockViews views;
    private final SitePages sites;

    SitesThen(
            PageHistory history, TreeThen tree, Pages pages, Publishing publishing, BlockViews views, SitePages sites) {
        this.history = history;
        this.tree = tree;
        this.pages = pages;
        this.publishing = publishing;
        this.views = views;
        this.sites = sites;
    }

    FrontPage front(Actor actor, SiteKind site, Then then, Moment moment) {
        return new FrontPage(site, tree.twoLevels(actor, site, moment), false, then.today(site.root()));
    }

    Optional<SitePage> page(Actor actor, SiteKind site, String path, Then then, Moment moment) {
        return history.find(actor, site, path, moment).map(page -> page(actor, page, then, moment));
    }

    /// What is said of a page, and its chain, are of today and stand on the page of today.
    private SitePage page(Actor actor, Page page, Then then, Moment moment) {
        var today = pages.find(actor, page.id())
                .map(Page::address)
                .orElse(page.site().root());
        var around = tree.around(actor, page, moment);
        var own = sites.own(page);
        return SitePage.past(
                page,
                own == null ? tree.sections(actor, page.site(), moment) : below(around, own),
                around,
                publishing.provenance(page).orElse(null),
                views.of(
                        new Looking(actor, Eyes.SELF, moment.at(), page.address()),
                        page.shape().layout()),
                own,
                then.today(today));
    }

    private static List<PageLink> below(List<PageLink> around, OwnSite own) {
        return around.stream()
                .filter(link -> own.pageId().equals(link.parentId()))
                .toList();
    }
}
