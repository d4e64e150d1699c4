package org.samverk.sites.web;

import java.util.List;
import org.samverk.sites.PageLink;
import org.samverk.sites.SiteKind;

/// A site's front page: its sections, each with what lies right below.
public record FrontPage(SiteKind site, List<PageLink> links, boolean edit) {
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
