package org.samverk.sites.web;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samverk.access.Actor;
import org.samverk.access.Role;
import org.samverk.blocks.BlockViews;
import org.samverk.blocks.Looking;
import org.samverk.chain.Chain;
import org.samverk.conversations.Conversations;
import org.samverk.sites.DraftPart.Part;
import org.samverk.sites.OwnSite;
import org.samverk.sites.OwnSites;
import org.samverk.sites.Page;
import org.samverk.sites.PageDrafts;
import org.samverk.sites.PageHead;
import org.samverk.sites.PageHead.Head;
import org.samverk.sites.PageLink;
import org.samverk.sites.PagePart;
import org.samverk.sites.PageRights;
import org.samverk.sites.PageRights.Right;
import org.samverk.sites.PageTranslations;
import org.samverk.sites.PageTree;
import org.samverk.sites.Publishing;
import org.samverk.sites.SiteKind;
import org.springframework.stereotype.Component;

/// Gathers what a page of a site shows.
@Component
class SitePages {
    private final PageTree tree;
    private final Publishing publishing;
    private final Chain chain;
    private final Conversations conversations;
    private final PageDrafts drafts;
    private final BlockViews views;
    private final PageRights rights;
    private final OwnSites ownSites;
    private final PageTranslations translations;
    private final List<PageHead> heads;
    private final List<PagePart> parts;

    SitePages(
            PageTree tree,
            Publishing publishing,
            Chain chain,
            Conversations conversations,
            PageDrafts drafts,
            BlockViews views,
            PageRights rights,
            OwnSites ownSites,
            PageTranslations translations,
            List<PageHead> heads,
            List<PagePart> parts) {
        this.tree = tree;
        this.publishing = publishing;
        this.chain = chain;
        this.conversations = conversations;
        this.drafts = drafts;
        this.views = views;
        this.rights = rights;
        this.ownSites = ownSites;
        this.translations = translations;
        this.heads = heads;
        this.parts = parts;
    }

    FrontPage front(Actor actor, SiteKind site, Then then) {
        return new FrontPage(site, tree.twoLevels(actor, site), actor.has(Role.PUBLISHER), then);
    }

    SitePage page(Actor actor, Page page, Then then) {
        var may = rights.of(actor, page.id());
        var own = own(page);
        return new SitePage(
                page,
                sections(actor, page.site(), own),
                tree.around(actor, page),
                publishing.provenance(page).orElse(null),
                chain.of(actor, page.id()),
                page.site() == SiteKind.INTRANET ? conversations.open(actor, page.id()) : null,
                PageActs.of(may),
                may.contains(Right.READ) ? drafts.ofPage(actor, page.id()).orElse(null) : null,
                views.of(Looking.now(actor, page.address()), page.shape().layout()),
                heads(actor, page, page.id()),
                page.site() == SiteKind.INTRANET ? parts(actor, page) : List.of(),
                translations.of(actor, page.id()).orElse(null),
                own,
                then);
    }

    @Nullable
    OwnSite own(Page page) {
        return page.site() == SiteKind.PUBLIC ? ownSites.holding(page.path()).orElse(null) : null;
    }

    List<PageLink> sections(Actor actor, SiteKind site, @Nullable OwnSite own) {
        return own == null ? tree.sections(actor, site) : tree.below(actor, site, own.pageId());
    }

    /// @param kept the key of the page, or of the draft that is looked at
    List<Head> heads(Actor actor, Page page, UUID kept) {
        return heads.stream()
                .map(module -> module.head(actor, page, kept))
                .flatMap(Optional::stream)
                .toList();
    }

    private List<Part> parts(Actor actor, Page page) {
        return parts.stream()
                .map(module -> module.part(actor, page))
                .flatMap(Optional::stream)
                .toList();
    }

    /// @param own the site that is searched, null for all of it
    FoundPages search(Actor actor, SiteKind site, @Nullable OwnSite own, String q) {
        var words = q.replace('\0', ' ').strip();
        var cut = words.length() > 200 ? words.substring(0, 200) : words;
        var within = own == null ? null : own.path();
        List<PageLink> found = cut.isEmpty() ? List.of() : tree.search(actor, site, within, cut, 50);
        return new FoundPages(site, cut, found, sections(actor, site, own), own);
    }
}
