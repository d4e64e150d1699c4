package org.samverk.websites.web;

import java.util.List;
import org.samverk.sites.PageLink;
import org.samverk.websites.Website;

/// The sites that there are, and the sections that could be one.
public record WebsiteList(List<Website> sites, List<PageLink> candidates) {}
