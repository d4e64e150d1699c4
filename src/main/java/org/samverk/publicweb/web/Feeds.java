package org.samverk.publicweb.web;

import java.io.StringWriter;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.jspecify.annotations.Nullable;
import org.samverk.kernel.Settings;
import org.samverk.sites.OwnSite;
import org.samverk.sites.OwnSites;
import org.samverk.sites.PublishedPage;
import org.samverk.sites.SiteKind;
import org.samverk.web.Messages;
import org.samverk.web.Organisation;
import org.springframework.stereotype.Component;

/// Lists of pages as XML.
@Component
class Feeds {
    static final int MOST_ADDRESSES = 50_000;
    private static final String SITEMAP = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private static final String ATOM = "http://www.w3.org/2005/Atom";

    private final Settings settings;
    private final OwnSites sites;
    private final Organisation organisation;
    private final Messages messages;

    Feeds(Settings settings, OwnSites sites, Organisation organisation, Messages messages) {
        this.settings = settings;
        this.sites = sites;
        this.organisation = organisation;
        this.messages = messages;
    }

    private interface Body {
        void write(XMLStreamWriter xml) throws XMLStreamException;
    }

    /// @param others addresses of what lies beside the pages
    String sitemap(List<PublishedPage> pages, List<String> others) {
        return document(xml -> {
            xml.setDefaultNamespace(SITEMAP);
            xml.writeStartElement(SITEMAP, "urlset");
            xml.writeDefaultNamespace(SITEMAP);
            for (var page : pages) {
                xml.writeStartElement(SITEMAP, "url");
                text(xml, SITEMAP, "loc", address(page));
                text(xml, SITEMAP, "lastmod", page.publishedAt().toString());
                xml.writeEndElement();
            }
            for (var other : others) {
                xml.writeStartElement(SITEMAP, "url");
                text(xml, SITEMAP, "loc", settings.baseUrl() + other);
                xml.writeEndElement();
            }
            xml.writeEndElement();
        });
    }

    /// @param newest not empty lists begin with the page published last
    /// @param own    the site that the feed is of, null for all the public web
    String atom(List<PublishedPage> newest, @Nullable OwnSite own, Locale reader) {
        return document(xml -> {
            xml.setDefaultNamespace(ATOM);
            xml.writeStartElement(ATOM, "feed");
            xml.writeDefaultNamespace(ATOM);
            head(xml, own, reader);
            var updated = newest.isEmpty() ? Instant.EPOCH : newest.getFirst().publishedAt();
            text(xml, ATOM, "updated", updated.toString());
            for (var page : newest) {
                entry(xml, page);
            }
            xml.writeEndElement();
        });
    }

    private void head(XMLStreamWriter xml, @Nullable OwnSite own, Locale reader) throws XMLStreamException {
        var base = own == null ? settings.baseUrl().toString() : own.base();
        var front = own == null ? SiteKind.PUBLIC.root() : "/";
        text(xml, ATOM, "id", base + "/public/feed.atom");
        text(xml, ATOM, "title", messages.get(reader, "web.feed", own == null ? organisation.name() : own.name()));
        link(xml, Map.of("rel", "self", "href", base + "/public/feed.atom"));
        link(xml, Map.of("rel", "alternate", "type", "text/html", "href", base + front));
        xml.writeStartElement(ATOM, "author");
        text(xml, ATOM, "name", organisation.name());
        xml.writeEndElement();
    }

    /// A page keeps its key when it moves, and so its entry is the same one.
    private void entry(XMLStreamWriter xml, PublishedPage page) throws XMLStreamException {
        xml.writeStartElement(ATOM, "entry");
        xml.writeAttribute("xml:lang", page.language());
        text(xml, ATOM, "id", "urn:uuid:" + page.id());
        text(xml, ATOM, "title", page.title());
        text(xml, ATOM, "updated", page.publishedAt().toString());
        link(xml, Map.of("rel", "alternate", "type", "text/html", "href", address(page)));
        text(xml, ATOM, "summary", page.excerpt());
        xml.writeEndElement();
    }

    private static void link(XMLStreamWriter xml, Map<String, String> attributes) throws XMLStreamException {
        xml.writeEmptyElement(ATOM, "link");
        for (var name : List.of("rel", "type", "href")) {
            if (attributes.containsKey(name)) {
                xml.writeAttribute(name, attributes.get(name));
            }
        }
    }

    private static void text(XMLStreamWriter xml, String space, String name, String words) throws XMLStreamException {
        xml.writeStartElement(space, name);
        // What XML 1.0 cannot hold at all is left out.
        xml.writeCharacters(
                words.replaceAll("[^\\x09\\x0A\\x0D\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]", ""));
        xml.writeEndElement();
    }

    private String address(PublishedPage page) {
        return sites.holding(page.path())
                .map(site -> site.address(page.path()))
                .orElseGet(() -> settings.baseUrl() + page.address());
    }

    private static String document(Body body) {
        try {
            var out = new StringWriter();
            var xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out);
            xml.writeStartDocument("UTF-8", "1.0");
            body.write(xml);
            xml.writeEndDocument();
            return out.toString();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("a string can be written to", e);
        }
    }
}
