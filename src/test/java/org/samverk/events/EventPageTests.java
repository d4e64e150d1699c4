package org.samverk.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.samverk.access.Actor;
import org.samverk.cast.Cast;
import org.samverk.cast.CastSetup;
import org.samverk.cast.SamverkTest;
import org.samverk.kernel.ConflictException;
import org.samverk.kernel.InvalidInputException;
import org.samverk.kernel.Problem;
import org.samverk.kernel.RefusedException;
import org.samverk.sites.Page;
import org.samverk.sites.PageReleases;
import org.samverk.sites.PageType;
import org.samverk.sites.Place;
import org.samverk.sites.SiteKind;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/// Pages with a time: how they are filled in, and what their readers see.
@SamverkTest
class EventPageTests {
    @Autowired
    AutowireCapableBeanFactory beans;

    @Autowired
    EventDrafts drafts;

    @Autowired
    EventReader reader;

    @Autowired
    PageReleases releases;

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
    void without_a_first_day_it_cannot_go_live_and_its_draft_leads_to_the_field() throws Exception {
        var draft = samples.draft("Julmarknad utan dag", SiteKind.PUBLIC, null);

        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> releases.publish(david, draft))
                .satisfies(refused -> assertThat(refused.messageKey()).isEqualTo("events.obstacle"));
        var page = page("/publisher/drafts/" + draft, Cast.DAVID);
        assertThat(page.select("a[href=/publisher/drafts/" + draft + "/event#startDay]"))
                .hasSize(1);
        assertThat(page.text()).contains("Evenemanget behöver en första dag");
        assertThat(page.select("form[action$=/publication]")).isEmpty();

        drafts.plan(david, draft, EventSamples.day("2027-12-05"));
        assertThat(releases.publish(david, draft).shape().type()).isEqualTo(PageType.EVENT);
    }

    @Test
    void a_visitor_reads_when_and_where_it_is_and_where_to_sign_up() throws Exception {
        var page = samples.live("Sagostund", SiteKind.PUBLIC, EventSamples.times("2027-06-05", "18:00", "20:00"));

        var shown = page(page.address(), Cast.VISITOR);
        assertThat(shown.select(".event-facts time").eachAttr("datetime"))
                .containsExactly("2027-06-05T16:00:00Z", "2027-06-05T18:00:00Z");
        assertThat(shown.select(".event-facts time").eachText()).containsExactly("5 juni 2027 18:00", "20:00");
        assertThat(shown.select(".event-facts address").text()).contains("Biblioteket", "Storgatan 1");
        assertThat(shown.select(".event-facts a[href=https://anmal.example/1]").text())
                .isEqualTo("Anmäl dig");
        assertThat(shown.select("script[type=application/ld+json]").html())
                .contains("\"@type\":\"Event\"", "\"startDate\":\"2027-06-05T18:00:00+02:00\"");
    }

    @Test
    void a_whole_day_is_the_same_day_wherever_one_reads_of_it() throws Exception {
        var days = new EventInput("2027-12-11", null, "2027-12-12", null, null, null, null, null, null);
        var page = samples.live("Julmarknad", SiteKind.PUBLIC, days);

        var facts = page(page.address(), Cast.VISITOR).select(".event-facts");
        assertThat(facts.select("time").eachText()).containsExactly("11 december 2027", "12 december 2027");
        assertThat(facts.select("time[data-exact]")).isEmpty();
        assertThat(facts.text()).contains("Hela dagen");
        assertThat(reader.write(reader.read(days)).endDay()).isEqualTo("2027-12-12");
    }

    @Test
    void changing_a_live_event_makes_a_draft_and_readers_see_what_is_released_until_that_goes_live() throws Exception {
        var page = samples.live("Öppet hus", SiteKind.INTRANET, EventSamples.day("2027-05-01"));
        var draft = samples.again(page);
        assertThat(drafts.input(drafts.require(david, draft)).startDay()).isEqualTo("2027-05-01");
        drafts.plan(david, draft, EventSamples.day("2027-05-08"));

        assertThat(days(page)).containsExactly("1 maj 2027");
        assertThat(page("/publisher/drafts/" + draft + "/preview/page", Cast.DAVID)
                        .select(".event-facts time")
                        .eachText())
                .containsExactly("8 maj 2027");
        releases.publish(david, draft);
        assertThat(days(page)).containsExactly("8 maj 2027");
    }

    @Test
    void a_cancelled_one_stays_and_says_so_in_words() throws Exception {
        var input = EventSamples.times("2027-06-05", "18:00", "20:00");
        var page = samples.live("Konsert", SiteKind.PUBLIC, input);
        assertThat(page(page.address(), Cast.VISITOR).select(".event-facts").text())
                .doesNotContain("Inställt");

        samples.change(page, EventSamples.cancelled(input));

        var shown = page(page.address(), Cast.VISITOR);
        assertThat(shown.select(".event-facts").text()).startsWith("Inställt");
        assertThat(shown.select(".event-facts s time")).hasSize(2);
        assertThat(shown.text()).doesNotContain("Anmäl dig");
        assertThat(shown.select("script[type=application/ld+json]").html()).contains("EventCancelled");
    }

    @Test
    void every_field_that_needs_to_change_is_named() {
        assertThat(wrong(EventInput.EMPTY)).containsExactly("startDay");
        assertThat(wrong(new EventInput(
                        "snart", "kväll", "1", "25:00", null, null, "javascript:1", "javascript:2", null)))
                .containsExactlyInAnyOrder("map", "signUp", "startDay", "startTime", "endDay", "endTime");
        assertThat(wrong(EventSamples.times("2027-06-05", "18:00", "17:59"))).containsExactly("endTime");
        assertThat(wrong(new EventInput("2027-06-05", null, "2027-06-04", null, null, null, null, null, null)))
                .containsExactly("endDay");
        assertThat(wrong(new EventInput("2027-06-05", "", "", "18:00", null, null, null, null, null)))
                .containsExactly("startTime");
        assertThat(wrong(new EventInput("2027-06-05", "18:00", "2027-06-06", "", null, null, null, null, null)))
                .containsExactly("endTime");
    }

    @Test
    void those_who_may_not_write_there_and_pages_that_are_no_events_are_refused() {
        var draft = samples.draft("Vems evenemang", SiteKind.INTRANET, null);
        var plain = samples.draft("Vanlig sida", PageType.PAGE, new Place(SiteKind.INTRANET, null));
        var day = EventSamples.day("2027-05-01");

        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> drafts.plan(cast.actor(Cast.ANNA), draft, day));
        assertThatExceptionOfType(ConflictException.class).isThrownBy(() -> drafts.plan(david, plain, day));
    }

    private List<String> wrong(EventInput input) {
        var draft = samples.draft("Fel " + UUID.randomUUID(), SiteKind.INTRANET, null);
        try {
            drafts.plan(david, draft, input);
            return List.of();
        } catch (InvalidInputException e) {
            return e.problems().stream().map(Problem::field).toList();
        }
    }

    private List<String> days(Page page) throws Exception {
        return page(page.address(), Cast.ANNA).select(".event-facts time").eachText();
    }

    private Document page(String address, Cast who) throws Exception {
        var request = mvc.get().uri(address).header("Accept-Language", "sv");
        var answer = (who == Cast.VISITOR ? request : request.with(cast.as(who))).exchange();
        assertThat(answer.getResponse().getStatus()).isEqualTo(200);
        return Jsoup.parse(answer.getResponse().getContentAsString());
    }
}
