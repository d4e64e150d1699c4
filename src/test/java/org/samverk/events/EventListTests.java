package org.samverk.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.StringReader;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.component.VEvent;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.samverk.access.Actor;
import org.samverk.cast.Cast;
import org.samverk.cast.CastSetup;
import org.samverk.cast.SamverkTest;
import org.samverk.kernel.NotFoundException;
import org.samverk.kernel.TimeSource;
import org.samverk.sites.SiteKind;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/// Lists of events, and events as files for calendars.
@SamverkTest
class EventListTests {
    @Autowired
    AutowireCapableBeanFactory beans;

    @Autowired
    Events events;

    @Autowired
    TimeSource time;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    CastSetup cast;

    EventSamples samples;
    Actor anna;

    @BeforeEach
    void david_makes_events() {
        samples = beans.createBean(EventSamples.class);
        anna = cast.actor(Cast.ANNA);
    }

    @Test
    void employees_read_on_by_key_through_all_that_is_to_come_and_no_event_comes_twice() {
        var made = new ArrayList<UUID>();
        for (var number = 0; number < 5; number++) {
            made.add(samples.live("Samma dag " + number, SiteKind.INTRANET, EventSamples.day("2031-04-01"))
                    .id());
        }

        var read = new ArrayList<UUID>();
        var slice = events.coming(anna, null, null, 2);
        while (true) {
            read.addAll(slice.items().stream().map(Event::id).toList());
            if (slice.next() == null) {
                break;
            }
            slice = events.coming(anna, null, slice.next(), 2);
        }
        assertThat(read).doesNotHaveDuplicates().containsAll(made);
        assertThat(events.coming(anna, null, "nonsens", 2).items()).hasSize(2);
    }

    @Test
    void when_it_is_over_it_moves_from_one_list_to_the_other() {
        var event = samples.live("Snart över", SiteKind.INTRANET, EventSamples.day("2031-05-01"))
                .id();

        assertThat(ids(events.coming(anna, null, null, 100).items())).contains(event);
        assertThat(ids(events.past(anna, null, null, 100).items())).doesNotContain(event);
        time.at(Instant.parse("2031-05-02T00:00:00Z").plus(Duration.ofHours(1)), () -> {
            assertThat(ids(events.coming(anna, null, null, 100).items())).doesNotContain(event);
            assertThat(ids(events.past(anna, null, null, 100).items())).contains(event);
        });
    }

    @Test
    void a_visitor_finds_the_public_ones_by_month_and_nothing_of_the_others() throws Exception {
        var open = "Öppen fest " + UUID.randomUUID();
        var inner = "Intern fest " + UUID.randomUUID();
        samples.live(open, SiteKind.PUBLIC, EventSamples.day("2026-12-24"));
        samples.live(inner, SiteKind.INTRANET, EventSamples.day("2026-12-24"));

        var page = Jsoup.parse(answer("/public/events", Cast.VISITOR).getContentAsString());
        assertThat(page.select("h2").eachText()).contains("December 2026");
        assertThat(page.text()).contains(open).doesNotContain(inner);
        var employees = Jsoup.parse(answer("/events", Cast.ANNA).getContentAsString());
        assertThat(employees.text()).contains(open, inner);
        assertThat(answer("/events", Cast.HUGO).getStatus()).isEqualTo(403);
    }

    @Test
    void the_list_is_linked_from_the_foot_of_the_public_web_and_from_its_sitemap() throws Exception {
        samples.live("Syns i foten", SiteKind.PUBLIC, EventSamples.day("2027-01-01"));

        var foot = Jsoup.parse(answer("/public", Cast.VISITOR).getContentAsString())
                .select("footer");
        assertThat(foot.select("a[href=/public/events]").text()).isEqualTo("Evenemang");
        assertThat(answer("/sitemap.xml", Cast.VISITOR).getContentAsString()).contains("/public/events</loc>");
    }

    @Test
    void the_file_for_calendars_says_the_same_times_when_a_library_reads_it() throws Exception {
        var page = samples.live(
                "Sagostund, för små; och stora", SiteKind.PUBLIC, EventSamples.times("2027-06-05", "18:00", "20:00"));

        var answer = answer("/public/events/" + page.id() + ".ics", Cast.VISITOR);
        assertThat(answer.getContentType()).startsWith("text/calendar");
        var event = read(answer);
        assertThat(event.getDateTimeStart().getDate()).isEqualTo(OffsetDateTime.parse("2027-06-05T16:00Z"));
        assertThat(event.getDateTimeEnd().getDate()).isEqualTo(OffsetDateTime.parse("2027-06-05T18:00Z"));
        assertThat(event.getSummary().getValue()).isEqualTo("Sagostund, för små; och stora");
        assertThat(event.getLocation().getValue()).isEqualTo("Biblioteket, Storgatan 1, 123 45 Lindviken");
        assertThat(event.getUrl().getValue()).endsWith(page.address());
        assertThat(event.getStatus().getValue()).isEqualTo("CONFIRMED");
    }

    @Test
    void whole_days_are_days_in_calendars_and_a_cancelled_event_keeps_its_key_there() throws Exception {
        var days = new EventInput("2027-12-11", null, "2027-12-12", null, null, null, null, null, null);
        var page = samples.live("Julmarknad", SiteKind.PUBLIC, days);
        var address = "/public/events/" + page.id() + ".ics";
        var before = read(answer(address, Cast.VISITOR));

        samples.change(page, EventSamples.cancelled(days));

        var after = read(answer(address, Cast.VISITOR));
        assertThat(after.getDateTimeStart().getDate()).isEqualTo(LocalDate.parse("2027-12-11"));
        assertThat(after.getDateTimeEnd().getDate()).isEqualTo(LocalDate.parse("2027-12-13"));
        assertThat(after.getStatus().getValue()).isEqualTo("CANCELLED");
        assertThat(after.getUid()).isEqualTo(before.getUid());
    }

    @Test
    void the_file_is_for_those_who_may_see_the_page() throws Exception {
        var inner = samples.live("Internt", SiteKind.INTRANET, EventSamples.day("2027-01-01"));

        assertThat(answer("/events/" + inner.id() + ".ics", Cast.ANNA).getStatus())
                .isEqualTo(200);
        assertThat(answer("/events/" + inner.id() + ".ics", Cast.HUGO).getStatus())
                .isEqualTo(404);
        assertThat(answer("/public/events/" + inner.id() + ".ics", Cast.VISITOR).getStatus())
                .isEqualTo(404);
        assertThatExceptionOfType(NotFoundException.class)
                .isThrownBy(() -> events.require(Actor.VISITOR, null, inner.id()));
    }

    @Test
    void a_list_costs_the_same_however_many_events_there_are() throws Exception {
        samples.live("Ett", SiteKind.PUBLIC, EventSamples.day("2027-02-01"));
        var one = cast.statements(() -> events.coming(anna, null, null, 30));
        for (var number = 0; number < 4; number++) {
            samples.live("Nummer " + number, SiteKind.PUBLIC, EventSamples.day("2027-02-01"));
        }
        assertThat(cast.statements(() -> events.coming(anna, null, null, 30))).isEqualTo(one);
    }

    private static List<UUID> ids(List<Event> events) {
        return events.stream().map(Event::id).toList();
    }

    private MockHttpServletResponse answer(String address, Cast who) {
        var request = mvc.get().uri(address).header("Accept-Language", "sv");
        return (who == Cast.VISITOR ? request : request.with(cast.as(who)))
                .exchange()
                .getResponse();
    }

    private static VEvent read(MockHttpServletResponse answer) throws Exception {
        var calendar = new CalendarBuilder().build(new StringReader(answer.getContentAsString()));
        calendar.validate();
        return calendar.<VEvent>getComponent("VEVENT").orElseThrow();
    }
}
