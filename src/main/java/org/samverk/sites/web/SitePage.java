package org.samverk.sites.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.samverk.chain.ChainView;
import org.samverk.conversations.CommentsView;
import org.samverk.sites.Page;
import org.samverk.sites.PageLink;
import org.samverk.sites.Provenance;

/// A page as its readers see it.
///
/// @param sections the site's sections
/// @param above    the way back, from the section down
/// @param menu     what the menu of the section shows
/// @param below    the pages right below this one
/// @param chain    what employees see of how it came about; empty to visitors
/// @param comments what is said of it on the intranet; null on the public web
/// @param edit     whether the reader may change it
public record SitePage(
        Page page,
        List<PageLink> sections,
        List<PageLink> above,
        List<PageLink> menu,
        List<PageLink> below,
        @Nullable Provenance provenance,
        ChainView chain,
        @Nullable CommentsView comments,
        boolean edit) {
    /// Whether there is a chain to show: a page that came from nowhere and led to nothing has none.
    public boolean isLinked() {
        var stations =
                chain.steps().stream().mapToInt(step -> step.stations().size()).sum();
        return page.decisionId() != null || stations > 1;
    }
}
