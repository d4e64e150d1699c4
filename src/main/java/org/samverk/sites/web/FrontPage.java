package org.samverk.sites.web;

import java.util.List;
import org.samverk.sites.PageLink;
import org.samverk.sites.SiteKind;

/// A site's front page: its sections, each with what lies right below.
///
/// @param edit whether the reader may write pages
/// @param then when it is looked at
public record FrontPage(SiteKind site, List<PageLink> links, boolean edit, Then then) {
    public List<PageLink> sections() {
        return links.stream().filter(link -> link.parentId() == null).toList();
    }

    public List<PageLink> below(PageLink section) {
        return links.stream()
                .filter(link -> section.id().equals(link.parentId()))
                .limit(5)
                .toList();
    }
}
