package org.samverk.sites;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.samverk.access.Actor;
import org.samverk.cast.Cast;
import org.samverk.cast.CastSetup;
import org.samverk.cast.SamverkTest;
import org.samverk.kernel.Cursor;
import org.samverk.kernel.InvalidInputException;
import org.samverk.kernel.NotFoundException;
import org.samverk.kernel.TimeSource;
import org.samverk.richtext.Markdown;
import org.samverk.richtext.MentionResolver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/// A site as a visitor saw it on an earlier day.
@SamverkTest
class PageHistoryTests {
    private static final Instant FIRST = Instant.parse("2019-02-01T08:00:00Z");
    private static final Instant SECOND = Instant.parse("2019-06-01T08:00:00Z");
    private static final String BEFORE = "?on=2019-01-01T12:00";
    private static final String EARLY = "?on=2019-03-01T12:00";
    private static final String LATE = "?on=2019-07-01T12:00";

    @Autowired
    private Pages pages;

    @Autowired
    private PageHistory history;

    @Autowired
    private TreeThen tree;

    @Autowired
    private TimeSource time;

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private CastSetup cast;

    private final String mark = UUID.randomUUID().toString();
    private Actor david = Actor.VISITOR;
    private Actor anna = Actor.VISITOR;

    @BeforeEach
    void a_publisher_and_a_reader() {
        david = cast.actor(Cast.DAVID);
        anna = cast.actor(Cast.ANNA);
    }

    @Test
    void a_page_says_what_it_said_then_with_its_menu_and_links_that_stay_in_that_time() {
        var section = create(FIRST, SiteKind.PUBLIC, null, "Avdelning " + mark, "Inledning");
        var page = create(FIRST, SiteKind.PUBLIC, section.id(), "Öppettider", "Öppet till 16.");
        var other = create(FIRST, SiteKind.PUBLIC, section.id(), "Priser", "Se [tiderna](" + page.address() + "#a).");
        create(SECOND, SiteKind.PUBLIC, section.id(), "Nyheter", "Nytt.");
        change(SECOND, page, "Öppettider och priser", "Öppet till 18.");

        var early = read(Cast.VISITOR, page.address() + EARLY);

        assertThat(early.select("h1").text()).isEqualTo("Öppettider");
        assertThat(early.select(".prose").text()).isEqualTo("Öppet till 16.");
        assertThat(early.select(".tree a").eachText()).containsExactly("Avdelning " + mark, "Öppettider", "Priser");
        assertThat(early.select("[role=status]").text()).contains("1 mars 2019");
        assertThat(early.select("main a[href^=/public], header a[href^=/public]")
                        .eachAttr("href"))
                .filteredOn(link -> !link.equals(page.address()))
                .isNotEmpty()
                .allMatch(link -> link.endsWith(EARLY));
        assertThat(read(Cast.VISITOR, other.address() + EARLY)
                        .select(".prose a")
                        .attr("href"))
                .isEqualTo(page.address() + EARLY + "#a");
        var late = read(Cast.VISITOR, page.address() + LATE);
        assertThat(late.select(".prose").text()).isEqualTo("Öppet till 18.");
        assertThat(late.select(".tree a").eachText()).contains("Öppettider och priser", "Nyheter");
        assertThat(read(Cast.VISITOR, page.address()).select("[role=status]")).isEmpty();
    }

    @Test
    void a_page_that_was_not_there_then_is_not_found_then() {
        var page = create(FIRST, SiteKind.PUBLIC, null, "Sida " + mark, "Text");

        assertThat(status(Cast.VISITOR, page.address() + BEFORE)).isEqualTo(404);
        assertThat(status(Cast.VISITOR, page.address() + "?on=2019-01-31")).isEqualTo(404);
        assertThat(status(Cast.VISITOR, page.address() + "?on=2019-02-01")).isEqualTo(200);
        assertThat(status(Cast.VISITOR, page.address() + "?on=2019-02-01T08:59"))
                .isEqualTo(404);
        assertThat(status(Cast.VISITOR, page.address() + "?on=2019-02-01T09:00"))
                .isEqualTo(200);
    }

    @Test
    void the_front_page_shows_the_sections_of_then() {
        var title = "Avdelning " + mark;
        create(FIRST, SiteKind.INTRANET, null, title, "Text");

        assertThat(read(Cast.ANNA, "/pages" + BEFORE).text()).doesNotContain(title);
        assertThat(read(Cast.ANNA, "/pages" + EARLY)
                        .select("main h2 a[href$='" + EARLY + "']")
                        .eachText())
                .contains(title);
    }

    @Test
    void the_past_is_shown_to_nobody_who_may_not_see_the_page() {
        var page = create(FIRST, SiteKind.INTRANET, null, "Internt " + mark, "Hemligt");
        change(SECOND, page, "Internt " + mark, "Ändrat");
        assertThat(tree.wasHere(anna, SiteKind.INTRANET, page.path())).isTrue();
        var moment = history.moment("2019-03-01T12:00").orElseThrow();

        assertThat(history.find(anna, SiteKind.INTRANET, page.path(), moment)).isPresent();
        for (var other : new Actor[] {Actor.VISITOR, cast.actor(Cast.HUGO)}) {
            assertThat(history.find(other, SiteKind.INTRANET, page.path(), moment))
                    .isEmpty();
            assertThat(tree.elsewhere(other, SiteKind.INTRANET, page.path(), moment))
                    .isEmpty();
            assertThat(tree.wasHere(other, SiteKind.INTRANET, page.path())).isFalse();
            assertThatExceptionOfType(NotFoundException.class)
                    .isThrownBy(() -> history.versions(other, page.id(), Cursor.START, 10));
        }
        assertThat(history.find(anna, SiteKind.PUBLIC, page.path(), moment)).isEmpty();
    }

    @Test
    void every_version_is_kept_from_when_to_when() {
        var page = create(FIRST, SiteKind.INTRANET, null, mark, "Ett");
        change(SECOND, page, mark, "Två");

        var all = history.versions(anna, page.id(), Cursor.START, 1);
        var rest = history.versions(anna, page.id(), Cursor.parse(all.next()), 1);

        assertThat(all.items()).singleElement().satisfies(version -> {
            assertThat(version.from()).isEqualTo(SECOND);
            assertThat(version.to()).isNull();
            assertThat(version.revision()).isEqualTo(2);
            assertThat(version.author()).isEqualTo(Cast.DAVID.fullName());
        });
        assertThat(rest.items()).singleElement().satisfies(version -> {
            assertThat(version.from()).isEqualTo(FIRST);
            assertThat(version.to()).isEqualTo(SECOND);
        });
        assertThat(rest.next()).isNull();
    }

    @Test
    void those_who_are_no_employees_are_not_told_who_wrote() {
        var page = create(FIRST, SiteKind.PUBLIC, null, mark, "Ett");

        assertThat(history.versions(cast.actor(Cast.HUGO), page.id(), Cursor.START, 1)
                        .items())
                .singleElement()
                .satisfies(version -> assertThat(version.author()).isNull());
    }

    @ParameterizedTest
    @ValueSource(strings = {"i går", "2019-13-01", "2019-02-30T12:00", "2019-03-01T25:00", "99999-01-01", "' or 1=1"})
    void a_day_that_there_is_not_shows_the_page_of_today_and_what_was_typed(String typed) {
        var page = create(FIRST, SiteKind.PUBLIC, null, mark, "Text");

        assertThatExceptionOfType(InvalidInputException.class).isThrownBy(() -> history.moment(typed));
        var answer = mvc.get()
                .uri(page.address() + "?on={on}", typed)
                .with(cast.as(Cast.VISITOR))
                .exchange();
        assertThat(answer).hasStatus(422).bodyText().contains("on-error", "Text");
    }

    @Test
    void what_has_not_been_yet_is_shown_as_it_is_now() {
        var page = create(FIRST, SiteKind.PUBLIC, null, mark, "Text");

        assertThat(history.moment("2190-01-01")).isEmpty();
        assertThat(history.moment(" ")).isEmpty();
        assertThat(history.moment(null)).isEmpty();
        assertThat(read(Cast.VISITOR, page.address() + "?on=2190-01-01").select("[role=status]"))
                .isEmpty();
    }

    @Test
    void a_moment_is_told_in_the_organisations_time_or_with_an_offset() {
        var noon = history.moment("2019-03-01T12:00").orElseThrow();

        assertThat(noon.at()).isEqualTo(Instant.parse("2019-03-01T11:00:00Z"));
        assertThat(history.moment("2019-03-01T11:00Z")).contains(noon);
        assertThat(history.moment("2019-03-01T13:00+02:00")).contains(noon);
        assertThat(noon.local().atZone(ZoneId.of("Europe/Stockholm")).toInstant())
                .isEqualTo(noon.at());
        assertThat(history.moment("2019-03-01").orElseThrow().at())
                .isEqualTo(noon.at().plus(Duration.ofSeconds(43_199)));
    }

    @Test
    void programs_read_the_past_too() {
        var page = create(FIRST, SiteKind.PUBLIC, null, mark, "Ett");
        change(SECOND, page, mark, "Två");
        var api = "/api/v1/pages/" + page.id();

        assertThat(json(api + EARLY)).contains("\"markdown\":\"Ett");
        assertThat(json(api + LATE)).contains("\"markdown\":\"Två");
        assertThat(json(api + "/versions")).contains("\"from\":\"2019-02-01T08:00:00Z\"");
        assertThat(json("/api/v1/pages?site=public&limit=100&on=2019-03-01"))
                .contains(page.id().toString());
        assertThat(status(Cast.ANNA, api + BEFORE)).isEqualTo(404);
        assertThat(status(Cast.ANNA, api + "?on=imorgon")).isEqualTo(422);
    }

    private String json(String path) {
        var answer = mvc.get().uri(path).with(cast.as(Cast.ANNA)).exchange();
        assertThat(answer).as(path).hasStatusOk();
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private int status(Cast reader, String path) {
        return mvc.get()
                .uri(path)
                .with(cast.as(reader))
                .exchange()
                .getResponse()
                .getStatus();
    }

    private Document read(Cast reader, String path) {
        var answer = mvc.get().uri(path).with(cast.as(reader)).exchange();
        assertThat(answer).as(path).hasStatusOk();
        return Jsoup.parse(new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8));
    }

    private Page create(Instant at, SiteKind site, @Nullable UUID parent, String title, String markdown) {
        var made = new Page[1];
        time.at(at, () -> made[0] = pages.create(david, new Place(site, parent), text(title, markdown)));
        return made[0];
    }

    private void change(Instant at, Page page, String title, String markdown) {
        time.at(at, () -> pages.change(david, page.id(), page.revision(), text(title, markdown)));
    }

    private static PageText text(String title, String markdown) {
        return new PageText(title, Markdown.toRichText(markdown, MentionResolver.NONE), null, "sv");
    }
}
