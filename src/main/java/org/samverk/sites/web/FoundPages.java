package org.samverk.sites.web;

import java.util.List;
import org.samverk.sites.PageLink;
import org.samverk.sites.SiteKind;

/// What a search on a site found.
public record FoundPages(SiteKind site, String q, List<PageLink> found, List<PageLink> sections) {}
