package org.samverk.publicweb.web;

import java.nio.charset.StandardCharsets;
import org.samverk.access.Actor;
import org.samverk.kernel.Settings;
import org.samverk.sites.PublishedPages;
import org.samverk.sites.SiteKind;
import org.samverk.web.Viewer;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ResponseBody;

/// What search engines and feed readers ask for.
@Controller
class MachinesController {
    private static final MediaType TEXT = new MediaType("text", "plain", StandardCharsets.UTF_8);
    private static final MediaType ATOM = new MediaType("application", "atom+xml", StandardCharsets.UTF_8);
    private static final MediaType XML = new MediaType("application", "xml", StandardCharsets.UTF_8);
    private static final int NEWEST = 30;

    private final PublishedPages pages;
    private final Feeds feeds;
    private final Settings settings;

    MachinesController(PublishedPages pages, Feeds feeds, Settings settings) {
        this.pages = pages;
        this.feeds = feeds;
        this.settings = settings;
    }

    /// What search engines may read (RFC 9309): the public web, and pictures and files of its pages.
    @GetMapping("/robots.txt")
    @ResponseBody
    ResponseEntity<String> robots() {
        var words = """
                User-agent: *
                Allow: /public
                Allow: /assets/
                Allow: /files/
                Disallow: /public/search
                Disallow: /

                Sitemap: %s/sitemap.xml
                """.formatted(settings.baseUrl());
        return ResponseEntity.ok().contentType(TEXT).body(words);
    }

    /// All addresses of the public web (sitemaps.org, protocol 0.9), at most as many as a sitemap may have.
    @GetMapping("/sitemap.xml")
    @ResponseBody
    ResponseEntity<String> sitemap() {
        var all = pages.all(Actor.VISITOR, SiteKind.PUBLIC, Feeds.MOST_ADDRESSES);
        return ResponseEntity.ok().contentType(XML).body(feeds.sitemap(all));
    }

    /// The newest pages as an Atom feed (RFC 4287).
    @GetMapping("/public/feed.atom")
    @ResponseBody
    ResponseEntity<String> feed(Viewer viewer) {
        var newest = pages.newest(Actor.VISITOR, SiteKind.PUBLIC, NEWEST);
        return ResponseEntity.ok().contentType(ATOM).body(feeds.atom(newest, viewer.locale()));
    }
}
