package org.samverk.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.samverk.access.Actor;
import org.samverk.blocks.Block;
import org.samverk.blocks.BlockContent;
import org.samverk.blocks.BlockSize;
import org.samverk.blocks.BlockViews;
import org.samverk.blocks.BlocksView;
import org.samverk.blocks.Eyes;
import org.samverk.blocks.Item;
import org.samverk.blocks.Layout;
import org.samverk.blocks.Looking;
import org.samverk.cast.Cast;
import org.samverk.cast.CastSetup;
import org.samverk.cast.SamverkTest;
import org.samverk.kernel.TimeSource;
import org.samverk.sites.Page;
import org.samverk.sites.PageArchive;
import org.samverk.sites.SiteKind;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/// The block that lists events to come.
@SamverkTest
class EventBlockTests {
    private static final ZoneId ZONE = ZoneId.of("Europe/Stockholm");

    @Autowired
    AutowireCapableBeanFactory beans;

    @Autowired
    BlockViews views;

    @Autowired
    PageArchive archive;

    @Autowired
    TimeSource time;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    CastSetup cast;

    EventSamples samples;
    Actor david;

    @BeforeEach
    void david_makes_events() {
        samples = beans.createBean(EventSamples.class);
        david = cast.actor(Cast.DAVID);
    }

    @Test
    void the_soonest_comes_first_what_goes_on_counts_and_what_is_over_does_not() {
        var top = section(SiteKind.PUBLIC);
        live(top, "Om en vecka", inDays(7));
        live(top, "I går", inDays(-1));
        live(top, "I morgon", inDays(1));
        live(top, "Pågår", from(-2, 2));

        assertThat(titles(shown(Actor.VISITOR, top, true, 12))).containsExactly("Pågår", "I morgon", "Om en vecka");
        assertThat(titles(shown(Actor.VISITOR, top, true, 2))).containsExactly("Pågår", "I morgon");
    }

    @Test
    void one_with_a_time_and_no_end_is_listed_until_its_day_is_over() {
        var top = section(SiteKind.INTRANET);
        live(top, "Klockan åtta", new EventInput("2027-03-03", "08:00", null, null, null, null, null, null, null));

        time.at(
                LocalDate.parse("2027-03-03").atTime(23, 59).atZone(ZONE).toInstant(),
                () -> assertThat(titles(shown(david, top, true, 12))).containsExactly("Klockan åtta"));
        time.at(
                LocalDate.parse("2027-03-04").atTime(0, 1).atZone(ZONE).toInstant(),
                () -> assertThat(titles(shown(david, top, true, 12))).isEmpty());
    }

    @Test
    void it_lists_those_below_the_page_or_those_of_the_whole_site_and_never_those_of_the_other_site() {
        var top = section(SiteKind.PUBLIC);
        var other = section(SiteKind.PUBLIC);
        var inner = section(SiteKind.INTRANET);
        live(top, "Här", inDays(0));
        live(other, "Där", inDays(0));
        live(inner, "Inne", inDays(0));

        assertThat(titles(shown(david, top, true, 12))).containsExactly("Här");
        assertThat(titles(shown(david, top, false, 12))).contains("Här", "Där").doesNotContain("Inne");
        assertThat(titles(shown(david, inner, false, 12))).contains("Inne").doesNotContain("Här", "Där");
    }

    @Test
    void what_is_not_live_or_not_for_the_reader_leaves_no_trace() {
        var top = section(SiteKind.INTRANET);
        var page = live(top, "Internt", inDays(3));
        samples.draft("Utkast", SiteKind.INTRANET, top.id());

        assertThat(titles(shown(david, top, true, 12))).containsExactly("Internt");
        assertThat(titles(shown(cast.actor(Cast.HUGO), top, true, 12))).isEmpty();
        var visitor = new Looking(david, Eyes.VISITOR, null, top.address());
        assertThat(titles(view(visitor, true, 12))).isEmpty();

        archive.takeDown(david, page.id());
        assertThat(titles(shown(david, top, true, 12))).isEmpty();
    }

    @Test
    void a_cancelled_one_is_marked_in_words() throws Exception {
        var top = section(SiteKind.PUBLIC);
        var input = inDays(3);
        var page = live(top, "Blir inte av", input);
        var list = samples.withList(top);
        assertThat(block(list).text()).contains("Blir inte av").doesNotContain("Inställt");

        samples.change(page, EventSamples.cancelled(input));

        assertThat(block(list).text()).contains("Blir inte av Inställt");
        assertThat(block(list).select("s time")).hasSize(1);
    }

    @Test
    void kept_answers_are_made_anew_when_an_event_is_published_changed_or_taken_down() throws Exception {
        var top = section(SiteKind.PUBLIC);
        var list = samples.withList(top);
        assertThat(block(list).text()).contains("Inga kommande evenemang.");

        var page = live(top, "Ny på listan", inDays(3));
        assertThat(block(list).select("time").eachAttr("datetime")).hasSize(1);
        var before = block(list).select("time").attr("datetime");
        samples.change(page, inDays(4));
        assertThat(block(list).select("time").attr("datetime")).isNotEqualTo(before);
        archive.takeDown(david, page.id());
        assertThat(block(list).text()).contains("Inga kommande evenemang.");
    }

    @Test
    void it_costs_one_statement_however_many_lists_and_events_there_are() throws Exception {
        var top = section(SiteKind.INTRANET);
        live(top, "Ett", inDays(1));
        var one = cast.statements(() -> shown(david, top, true, 12));
        IntStream.range(2, 6).forEach(number -> live(top, "Nummer " + number, inDays(number)));

        var looking = Looking.now(david, top.address());
        var lists = new Layout(List.of(Block.BODY, list(true, 12), list(false, 3), list(true, 5)));
        assertThat(cast.statements(() -> views.of(looking, lists))).isEqualTo(one);
    }

    private Page section(SiteKind site) {
        var name = "Avdelning " + UUID.randomUUID();
        return samples.live(name, site, EventSamples.day("2020-01-01"));
    }

    private Page live(Page top, String title, EventInput input) {
        return samples.live(title, top.site(), top.id(), input);
    }

    private EventInput inDays(int days) {
        return EventSamples.day(today().plusDays(days).toString());
    }

    private EventInput from(int first, int last) {
        return new EventInput(
                today().plusDays(first).toString(),
                "08:00",
                today().plusDays(last).toString(),
                "17:00",
                null,
                null,
                null,
                null,
                null);
    }

    private LocalDate today() {
        return time.instant().atZone(ZONE).toLocalDate();
    }

    private BlocksView shown(Actor actor, Page page, boolean here, int count) {
        return view(Looking.now(actor, page.address()), here, count);
    }

    private BlocksView view(Looking looking, boolean here, int count) {
        return views.of(looking, new Layout(List.of(Block.BODY, list(here, count))));
    }

    private static Block list(boolean here, int count) {
        return new Block(UUID.randomUUID(), BlockSize.FULL, new BlockContent.Events("", count, here));
    }

    private static List<String> titles(BlocksView view) {
        return view.layout().blocks().stream()
                .flatMap(block -> view.items(block).stream())
                .map(item -> ((Item.Happening) item).title())
                .toList();
    }

    private Element block(Page page) throws Exception {
        var answer = mvc.get()
                .uri(page.address())
                .header("Accept-Language", "sv")
                .exchange()
                .getResponse();
        return Objects.requireNonNull(Jsoup.parse(answer.getContentAsString()).selectFirst("[data-kind=events]"));
    }
}
