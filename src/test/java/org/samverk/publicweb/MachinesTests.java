package org.samverk.publicweb;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.samverk.access.Actor;
import org.samverk.cast.Cast;
import org.samverk.cast.CastSetup;
import org.samverk.cast.SamverkTest;
import org.samverk.kernel.TimeSource;
import org.samverk.richtext.Markdown;
import org.samverk.richtext.MentionResolver;
import org.samverk.sites.Page;
import org.samverk.sites.PageText;
import org.samverk.sites.Pages;
import org.samverk.sites.Place;
import org.samverk.sites.SiteKind;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import tools.jackson.databind.json.JsonMapper;

/// What search engines and feed readers get, and how often pages are read.
@SamverkTest
class MachinesTests {
    private static final String BROWSER = "Mozilla/5.0 (X11; Linux x86_64) Firefox/140.0";

    @Autowired
    private Pages pages;

    @Autowired
    private Visits visits;

    @Autowired
    private TimeSource time;

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private CastSetup cast;

    private final String mark = UUID.randomUUID().toString().substring(24);
    private Actor david = Actor.VISITOR;

    @BeforeEach
    void a_publisher() {
        david = cast.actor(Cast.DAVID);
    }

    @Test
    void search_engines_are_told_of_the_public_web_and_of_nothing_else() {
        var open = create(SiteKind.PUBLIC, "Öppen " + mark);
        var inside = create(SiteKind.INTRANET, "Intern " + mark);

        var robots = text("/robots.txt");
        var map = Jsoup.parse(text("/sitemap.xml"), Parser.xmlParser());

        assertThat(robots).contains("Allow: /public\n", "Disallow: /\n", "/sitemap.xml");
        assertThat(map.select("url > loc").eachText())
                .anySatisfy(address -> assertThat(address).startsWith("http").endsWith(open.address()))
                .noneSatisfy(address -> assertThat(address).contains(inside.path()));
    }

    @Test
    void a_feed_begins_with_what_was_published_last_and_survives_what_people_write() {
        var page = create(SiteKind.PUBLIC, "Vägen & <bron> ]]> " + mark);

        var feed = Jsoup.parse(text("/public/feed.atom"), Parser.xmlParser());

        var first = feed.expectFirst("entry");
        assertThat(first.expectFirst("title").text()).contains("Vägen & <bron> ]]>", mark);
        assertThat(first.expectFirst("id").text()).isEqualTo("urn:uuid:" + page.id());
        assertThat(first.expectFirst("link").attr("href")).endsWith(page.address());
        assertThat(text("/public")).contains("type=\"application/atom+xml\"");
    }

    @Test
    void a_page_says_what_it_is_to_those_who_link_to_it() {
        var page = create(SiteKind.PUBLIC, "Sim & bad </script><b> " + mark);

        var html = Jsoup.parse(text(page.address()));

        assertThat(html.select("link[rel=canonical]").attr("href"))
                .startsWith("http")
                .endsWith(page.address());
        assertThat(html.select("meta[property=og:title]").attr("content")).isEqualTo(page.title());
        var data = new JsonMapper()
                .readTree(html.select("script[type=application/ld+json]").html());
        assertThat(data.at("/@graph/0/name").asString()).isEqualTo(page.title());
        assertThat(data.at("/@graph/1/itemListElement").size()).isEqualTo(2);
    }

    @Test
    void a_page_as_it_stood_is_nothing_to_be_found() {
        time.at(Instant.parse("2019-02-01T08:00:00Z"), () -> create(SiteKind.PUBLIC, "Förr " + mark));

        var then = Jsoup.parse(text("/public/forr-" + mark + "?on=2019-03-01"));

        assertThat(then.select("link[rel=canonical], script")).isEmpty();
    }

    @Test
    void visits_are_counted_for_people_without_keeping_who() {
        var page = create(SiteKind.PUBLIC, "Läst " + mark);
        visits.write();

        read(page, BROWSER);
        read(page, BROWSER);
        read(page, "Googlebot/2.1");
        visits.write();

        assertThat(visits.most(david, null, 1000).items())
                .filteredOn(each -> each.id().equals(page.id()))
                .singleElement()
                .satisfies(each -> assertThat(each.visits()).isEqualTo(2));
    }

    @Test
    void a_page_that_nobody_has_read_for_long_is_listed_until_somebody_does() {
        time.at(Instant.parse("2019-02-01T08:00:00Z"), () -> create(SiteKind.PUBLIC, "Olast " + mark));
        var old = pages.find(david, SiteKind.PUBLIC, "olast-" + mark).orElseThrow();
        var fresh = create(SiteKind.PUBLIC, "Ny " + mark);
        assertThat(visits.unread(david, null, 1000).items())
                .extracting(PageVisits::id)
                .contains(old.id())
                .doesNotContain(fresh.id());

        read(old, BROWSER);
        visits.write();

        assertThat(visits.unread(david, null, 1000).items())
                .extracting(PageVisits::id)
                .doesNotContain(old.id());
    }

    private void read(Page page, String agent) {
        assertThat(mvc.get().uri(page.address()).header("User-Agent", agent)).hasStatusOk();
    }

    private String text(String address) {
        var result = mvc.get().uri(address).exchange();
        assertThat(result).hasStatusOk();
        return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private Page create(SiteKind site, String title) {
        var text = Markdown.toRichText("Så här är det.", MentionResolver.NONE);
        return pages.create(david, new Place(site, null), new PageText(title, text, null, "sv"));
    }
}
