package org.samverk.publicweb.web;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.samverk.access.Actor;
import org.samverk.kernel.Settings;
import org.samverk.sites.OwnSite;
import org.samverk.sites.OwnSites;
import org.samverk.sites.PublishedPages;
import org.samverk.sites.SiteKind;
import org.samverk.web.PublicPlace;
import org.samverk.web.Viewer;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.ResponseBody;

/// What search engines and feed readers ask for.
@Controller
class MachinesController {
    private static final MediaType TEXT = new MediaType("text", "plain", StandardCharsets.UTF_8);
    private static final MediaType ATOM = new MediaType("application", "atom+xml", StandardCharsets.UTF_8);
    private static final MediaType XML = new MediaType("application", "xml", StandardCharsets.UTF_8);
    private static final int NEWEST = 30;

    private final PublishedPages pages;
    private final OwnSites sites;
    private final Feeds feeds;
    private final Settings settings;
    private final List<PublicPlace> places;

    MachinesController(PublishedPages pages, OwnSites sites, Feeds feeds, Settings settings, List<PublicPlace> places) {
        this.pages = pages;
        this.sites = sites;
        this.feeds = feeds;
        this.settings = settings;
        this.places = List.copyOf(places);
    }

    /// What search engines may read (RFC 9309): the public web, and pictures and files of its pages.
    @GetMapping("/robots.txt")
    @ResponseBody
    ResponseEntity<String> robots(@RequestAttribute(name = OwnSite.ATTRIBUTE, required = false) @Nullable OwnSite own) {
        var words = own == null ? ofMainSite() : of(own);
        return ResponseEntity.ok().contentType(TEXT).body(words);
    }

    private String ofMainSite() {
        return """
                User-agent: *
                Allow: /public
                Allow: /assets/
                Allow: /files/
                Disallow: /public/search
                Disallow: /

                Sitemap: %s/sitemap.xml
                """.formatted(settings.baseUrl());
    }

    private static String of(OwnSite own) {
        return """
                User-agent: *
                Disallow: /public/search

                Sitemap: %s/sitemap.xml
                """.formatted(own.base());
    }

    /// All addresses of the public web under this host name (sitemaps.org, protocol 0.9), at most as many as a sitemap
    /// may have.
    @GetMapping("/sitemap.xml")
    @ResponseBody
    ResponseEntity<String> sitemap(
            @RequestAttribute(name = OwnSite.ATTRIBUTE, required = false) @Nullable OwnSite own) {
        var here = pages.all(Actor.VISITOR, SiteKind.PUBLIC, Feeds.MOST_ADDRESSES).stream()
                .filter(page -> sites.holding(page.path())
                        .map(OwnSite::pageId)
                        .equals(Optional.ofNullable(own).map(OwnSite::pageId)))
                .toList();
        return ResponseEntity.ok().contentType(XML).body(feeds.sitemap(here, own == null ? others() : List.of()));
    }

    /// The addresses of what lies beside the pages of the main site.
    private List<String> others() {
        return places.stream()
                .filter(PublicPlace::isOpen)
                .map(PublicPlace::path)
                .toList();
    }

    /// The newest pages as an Atom feed (RFC 4287): of all the public web, or of a site of its own.
    @GetMapping("/public/feed.atom")
    @ResponseBody
    ResponseEntity<String> feed(
            Viewer viewer, @RequestAttribute(name = OwnSite.ATTRIBUTE, required = false) @Nullable OwnSite own) {
        var newest = pages.newest(Actor.VISITOR, SiteKind.PUBLIC, own == null ? null : own.path(), NEWEST);
        return ResponseEntity.ok().contentType(ATOM).body(feeds.atom(newest, own, viewer.locale()));
    }
}
