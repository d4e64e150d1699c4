package org.samverk.websites;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.samverk.cast.Cast;
import org.samverk.cast.CastSetup;
import org.samverk.cast.SamverkTest;
import org.samverk.kernel.Settings;
import org.samverk.kernel.TimeSource;
import org.samverk.sites.Page;
import org.samverk.sites.PageMoves;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/// What visitors see under the host name of a site of its own.
@SamverkTest
class OwnHostTests {
    @Autowired
    private AutowireCapableBeanFactory beans;

    @Autowired
    private Websites websites;

    @Autowired
    private PageMoves moves;

    @Autowired
    private Settings settings;

    @Autowired
    private TimeSource time;

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private CastSetup cast;

    private WebsiteSamples samples;
    private Page section;
    private Page page;
    private Page other;
    private String host = "";
    private String base = "";

    @BeforeEach
    void a_site() {
        samples = beans.createBean(WebsiteSamples.class);
        other = samples.page("Bygglov " + UUID.randomUUID(), null, "Annat");
        section = samples.section();
        page = samples.page(
                "Fritidsgården",
                section,
                "Se [bygglov](" + other.address() + ") och [oss](" + section.address() + ").");
        var site = samples.site(section);
        host = site.host();
        base = "http://" + host + ":" + settings.port();
    }

    @Test
    void its_pages_have_short_addresses_and_link_to_each_other_by_them() throws Exception {
        var front = Jsoup.parse(visit("/").getContentAsString());
        assertThat(front.title()).isEqualTo(section.title() + " – Ung i Lindviken");
        assertThat(front.select(".public-nav a").eachAttr("href")).containsExactly(own(page));
        assertThat(front.select(".public-foot").text()).contains("Fritidsgården, Hamngatan 3");
        assertThat(front.select("link[rel=canonical]").attr("href")).isEqualTo(base + "/");

        var shown = Jsoup.parse(visit(own(page)).getContentAsString());
        assertThat(shown.select(".prose a").eachAttr("href")).startsWith(settings.baseUrl() + other.address(), "/");
        assertThat(shown.select("link[rel=canonical]").attr("href")).isEqualTo(base + own(page));
        assertThat(shown.select("meta[property=og:url]").attr("content")).isEqualTo(base + own(page));
        assertThat(shown.select("script[type=application/ld+json]").html())
                .contains("\"" + base + own(page) + "\"")
                .doesNotContain(section.address());
    }

    @Test
    void what_all_sites_say_alike_has_its_address_on_the_main_one() throws Exception {
        var statement = Jsoup.parse(visit("/public/accessibility").getContentAsString());
        assertThat(statement.select("link[rel=canonical]").attr("href"))
                .isEqualTo(settings.baseUrl() + "/public/accessibility");
        assertThat(statement.select("form[action$=/faults]").attr("action")).isEqualTo("/public/accessibility/faults");
    }

    @Test
    void an_answer_is_kept_for_its_host_alone() throws Exception {
        var first = visit(own(page));
        var again = visit(own(page));
        assertThat(again.getHeader("ETag")).isEqualTo(first.getHeader("ETag")).isNotNull();
        websites.end(cast.actor(Cast.EVA), section.id());
        var main = mvc.get().uri(page.address()).exchange().getResponse();
        assertThat(main.getStatus()).isEqualTo(200);
        assertThat(main.getContentAsString()).contains(section.address());
    }

    @Test
    void visitors_are_led_there_and_those_who_are_signed_in_stay() {
        var led = mvc.get().uri(page.address()).exchange().getResponse();
        assertThat(led.getStatus()).isEqualTo(301);
        assertThat(led.getHeader("Location")).isEqualTo(base + own(page));
        var david = mvc.get().uri(page.address()).with(cast.as(Cast.DAVID)).exchange();
        assertThat(david).hasStatusOk().bodyText().contains("Ung i Lindviken");
    }

    @Test
    void each_page_has_one_address_and_pages_of_others_are_elsewhere() throws Exception {
        assertThat(visit(page.address()).getHeader("Location")).isEqualTo(own(page));
        assertThat(visit(other.address()).getHeader("Location")).isEqualTo(settings.baseUrl() + other.address());
        assertThat(visit("/public").getHeader("Location")).isEqualTo(settings.baseUrl() + "/public");
        assertThat(visit("/" + other.path()).getStatus()).isEqualTo(404);
        assertThat(visit("/finns-inte").getStatus()).isEqualTo(404);
    }

    @Test
    void nothing_of_the_intranet_is_answered_there() throws Exception {
        for (var path : new String[] {"/groups", "/sign-in", "/api/v1/me", "/pages", "/admin", "/live"}) {
            assertThat(visit(path).getStatus()).as(path).isEqualTo(404);
        }
    }

    @Test
    void an_address_with_two_slashes_leads_to_no_other_host() throws Exception {
        var answer = visit("/public/" + section.path() + "//evil.example");
        assertThat(String.valueOf(answer.getHeader("Location"))).doesNotStartWith("//");
    }

    @Test
    void a_page_that_moves_is_found_at_its_new_address() throws Exception {
        var before = own(page);
        var below = samples.page("Öppettider", section, "Vi har öppet");
        var moved = moves.move(cast.actor(Cast.DAVID), page.id(), below.id(), "");
        var answer = visit(before);
        assertThat(answer.getStatus()).isEqualTo(301);
        assertThat(answer.getHeader("Location"))
                .isEqualTo(moved.address().substring(section.address().length()));
    }

    @Test
    void it_is_searched_alone_and_tells_machines_of_its_own_pages() throws Exception {
        var found = Jsoup.parse(
                visit("/public/search?q=" + "annat OR fritidsgården").getContentAsString());
        assertThat(found.select(".page-list a").eachAttr("href"))
                .contains(own(page))
                .noneMatch(link -> link.contains(other.path()));
        assertThat(visit("/sitemap.xml").getContentAsString())
                .contains("<loc>" + base + "/</loc>", "<loc>" + base + own(page) + "</loc>")
                .doesNotContain(other.path());
        assertThat(visit("/robots.txt").getContentAsString()).contains("Sitemap: " + base + "/sitemap.xml");
        assertThat(visit("/public/feed.atom").getContentAsString())
                .contains("href=\"" + base + own(page) + "\"")
                .doesNotContain(other.path());
        assertThat(mvc.get().uri("/sitemap.xml").exchange().getResponse().getContentAsString())
                .contains(other.path())
                .doesNotContain(section.path());
    }

    @Test
    void its_pages_as_they_stood_are_shown_as_the_sites_own() throws Exception {
        time.at(Instant.parse("2020-01-01T08:00:00Z"), () -> {
            section = samples.section();
            page = samples.page("Hette så då", section, "Då");
        });
        host = samples.site(section).host();
        var then = Jsoup.parse(visit("/?on=2020-06-01T12:00").getContentAsString());
        assertThat(then.select(".brand").text()).isEqualTo("Ung i Lindviken");
        assertThat(then.select(".public-nav a").eachText()).containsExactly("Hette så då");
    }

    @Test
    void it_greets_everybody_in_its_language_and_has_its_colours() throws Exception {
        var fields = new WebsiteFields(host, "Young", "en", "#7b1e3a", org.samverk.richtext.RichText.empty());
        websites.write(cast.actor(Cast.EVA), section.id(), 1, fields);
        var front = Jsoup.parse(visit("/").getContentAsString());
        assertThat(front.select("html").attr("lang")).isEqualTo("en");
        var theme = front.select("link[rel=stylesheet]").eachAttr("href").getLast();
        var sheet = visit(theme);
        assertThat(sheet.getContentType()).startsWith("text/css");
        assertThat(sheet.getContentAsString()).contains("--ds-color-accent-base-default");
        assertThat(visit("/public/themes/123456-1.css").getStatus()).isEqualTo(404);
    }

    @Test
    void a_page_costs_no_statement_more_than_on_the_main_site() {
        visitQuietly("/");
        var here = cast.statements(
                () -> mvc.get().uri(page.address()).with(cast.as(Cast.DAVID)).exchange());
        var there = cast.statements(
                () -> mvc.get().uri(other.address()).with(cast.as(Cast.DAVID)).exchange());
        assertThat(here).isEqualTo(there);
    }

    private void visitQuietly(String path) {
        mvc.get()
                .uri(path)
                .with(request -> {
                    request.setServerName(host);
                    return request;
                })
                .exchange();
    }

    private MockHttpServletResponse visit(String path) {
        return mvc.get()
                .uri(java.net.URI.create(path.replace(" ", "%20").replace("å", "%C3%A5")))
                .header("Accept-Language", "sv")
                .with(request -> {
                    request.setServerName(host);
                    request.setServerPort(settings.port());
                    return request;
                })
                .exchange()
                .getResponse();
    }

    /// The address of one of the site's pages under its host name.
    private String own(Page shown) {
        return "/" + shown.path().substring(section.path().length() + 1);
    }
}
