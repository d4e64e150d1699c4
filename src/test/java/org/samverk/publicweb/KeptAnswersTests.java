package org.samverk.publicweb;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.samverk.access.Actor;
import org.samverk.cast.Cast;
import org.samverk.cast.CastSetup;
import org.samverk.cast.SamverkTest;
import org.samverk.kernel.ConflictException;
import org.samverk.kernel.InvalidInputException;
import org.samverk.richtext.Markdown;
import org.samverk.richtext.MentionResolver;
import org.samverk.sites.Page;
import org.samverk.sites.PageArchive;
import org.samverk.sites.PageMoves;
import org.samverk.sites.PageText;
import org.samverk.sites.Pages;
import org.samverk.sites.Place;
import org.samverk.sites.SiteKind;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/// Public pages are made once and sent again until something changes.
@SamverkTest
class KeptAnswersTests {
    @Autowired
    private Pages pages;

    @Autowired
    private PageMoves moves;

    @Autowired
    private PageArchive archive;

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
    void a_browser_that_has_a_page_is_told_that_it_is_the_same_still() {
        var page = create(null, "Simhallen " + mark);

        var first = visit(page.address());

        assertThat(first.getHeader("Cache-Control")).isEqualTo("public, max-age=0, must-revalidate");
        assertThat(first.getHeader("Vary")).isEqualTo("Accept-Encoding, Accept-Language, Cookie");
        assertThat(first.getHeader("Content-Security-Policy")).contains("default-src 'self'");
        assertThat(first.getHeader("Set-Cookie")).isNull();
        var again = mvc.get()
                .uri(page.address())
                .header("If-None-Match", "\"another\", " + first.getHeader("ETag"))
                .exchange()
                .getResponse();
        assertThat(again.getStatus()).isEqualTo(304);
        assertThat(again.getContentAsByteArray()).isEmpty();
        pages.change(david, page.id(), page.revision(), text("Simhallen " + mark, "Öppen till nio."));
        var changed = mvc.get()
                .uri(page.address())
                .header("If-None-Match", String.valueOf(first.getHeader("ETag")))
                .exchange()
                .getResponse();
        assertThat(changed.getStatus()).isEqualTo(200);
        assertThat(words(changed)).contains("Öppen till nio.");
    }

    @Test
    void a_page_is_sent_packed_to_those_who_take_it_packed_and_its_headers_alone_when_asked_for() {
        var page = create(null, "Packad " + mark);
        var plain = visit(page.address());

        var packed = mvc.get()
                .uri(page.address())
                .header("Accept-Encoding", "br, gzip")
                .exchange()
                .getResponse();
        var refused = mvc.get()
                .uri(page.address())
                .header("Accept-Encoding", "gzip;q=0")
                .exchange()
                .getResponse();
        var head = mvc.head().uri(page.address()).exchange().getResponse();

        assertThat(packed.getHeader("Content-Encoding")).isEqualTo("gzip");
        assertThat(packed.getContentAsByteArray().length).isLessThan(plain.getContentAsByteArray().length);
        assertThat(refused.getHeader("Content-Encoding")).isNull();
        assertThat(head.getContentLength()).isEqualTo(plain.getContentAsByteArray().length);
        assertThat(head.getContentAsByteArray()).isEmpty();
    }

    @Test
    void a_page_that_is_kept_is_sent_without_asking_the_database_for_it() {
        var page = create(null, "Kall " + mark);
        visit(page.address());

        assertThat(cast.statements(() -> visit(page.address()))).isLessThanOrEqualTo(1);
    }

    @Test
    void each_gets_the_page_in_their_language_and_whoever_is_signed_in_gets_their_own() {
        var page = create(null, "Språk " + mark);
        visit(page.address());

        var english =
                mvc.get().uri(page.address()).header("Accept-Language", "en").exchange();
        var publisher = mvc.get().uri(page.address()).with(cast.as(Cast.DAVID)).exchange();
        var after = visit(page.address());

        assertThat(words(english.getResponse())).contains("lang=\"en\"");
        assertThat(words(publisher.getResponse())).contains("/publisher/");
        assertThat(publisher.getResponse().getHeader("Cache-Control")).contains("no-store");
        assertThat(words(after)).contains("lang=\"sv\"").doesNotContain("/publisher/");
    }

    @Test
    void what_visitors_see_is_at_once_what_there_is_whatever_publishers_do() {
        int seed = ThreadLocalRandom.current().nextInt(100_000);
        var dice = new Random(seed);
        var live = new ArrayList<>(List.of(create(null, "Ett " + mark), create(null, "Två " + mark)));
        var gone = new ArrayList<Page>();
        var addresses = new ArrayList<>(List.of("/public", "/sitemap.xml", "/public/feed.atom"));
        for (int act = 0; act < 30; act++) {
            live.forEach(page -> addresses.remove(page.address()));
            live.forEach(page -> addresses.add(page.address()));
            addresses.forEach(this::visit);

            act(dice, live, gone);

            for (var address : addresses) {
                var kept = visit(address);
                var fresh = visit(address + "?fresh=1");
                assertThat(kept.getStatus()).as(address + " seed " + seed).isEqualTo(fresh.getStatus());
                assertThat(words(kept))
                        .as(address + " seed " + seed)
                        .isEqualTo(words(fresh).replace("?fresh=1", ""));
            }
        }
    }

    private void act(Random dice, List<Page> live, List<Page> gone) {
        try {
            var page = live.get(dice.nextInt(live.size()));
            switch (dice.nextInt(5)) {
                case 0 ->
                    live.add(create(dice.nextBoolean() ? null : page, "Ny " + mark + " " + dice.nextInt(100_000)));
                case 1 ->
                    live.set(
                            live.indexOf(page),
                            pages.change(
                                    david, page.id(), page.revision(), text(page.title(), "Text " + dice.nextInt())));
                case 2 ->
                    live.set(
                            live.indexOf(page),
                            moves.move(david, page.id(), null, "flyttad-" + mark + "-" + dice.nextInt(100_000)));
                case 3 -> {
                    archive.takeDown(david, page.id());
                    live.remove(page);
                    gone.add(page);
                }
                default -> {
                    if (!gone.isEmpty()) {
                        live.add(archive.restore(david, gone.removeLast().id()));
                    }
                }
            }
            live.replaceAll(each -> pages.require(david, each.id()));
        } catch (ConflictException | InvalidInputException e) {
            // A page with others below it stays; the next act is another one.
        }
        if (live.isEmpty()) {
            live.add(create(null, "Igen " + mark + " " + dice.nextInt(100_000)));
        }
    }

    private MockHttpServletResponse visit(String address) {
        return mvc.get().uri(address).exchange().getResponse();
    }

    private static String words(MockHttpServletResponse response) {
        return new String(response.getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private Page create(@Nullable Page parent, String title) {
        var place = new Place(SiteKind.PUBLIC, parent == null ? null : parent.id());
        return pages.create(david, place, text(title, "Så här är det."));
    }

    private static PageText text(String title, String words) {
        return new PageText(title, Markdown.toRichText(words, MentionResolver.NONE), null, "sv");
    }
}
