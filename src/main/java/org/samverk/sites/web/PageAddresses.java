package org.samverk.sites.web;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.samverk.access.Actor;
import org.samverk.sites.Moment;
import org.samverk.sites.PageHistory;
import org.samverk.sites.PageLink;
import org.samverk.sites.PageTree;
import org.samverk.sites.SiteKind;
import org.samverk.sites.TreeThen;
import org.springframework.stereotype.Component;

/// Where a page is whose address is another one now, or was another one.
@Component
class PageAddresses {
    private final PageTree tree;
    private final TreeThen earlier;
    private final PageHistory history;

    PageAddresses(PageTree tree, TreeThen earlier, PageHistory history) {
        this.tree = tree;
        this.earlier = earlier;
        this.history = history;
    }

    /// Where the page is now that had this address, or had it in the system that it was imported from.
    Optional<PageLink> now(Actor actor, SiteKind site, String path) {
        return tree.moved(actor, site, path)
                .or(() -> earlier.elsewhere(actor, site, path, history.now()).map(PageLink::now));
    }

    /// Where the page lay then that has this address at another time.
    Optional<PageLink> then(Actor actor, SiteKind site, String path, @Nullable Moment moment) {
        return moment == null ? Optional.empty() : earlier.elsewhere(actor, site, path, moment);
    }

    /// Whether there was a page here and is none any more.
    boolean isGone(Actor actor, SiteKind site, String path) {
        return earlier.wasHere(actor, site, path);
    }
}
