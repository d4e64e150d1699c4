package org.samverk.journeys;

import static org.samverk.cast.Cast.ANNA;
import static org.samverk.cast.Cast.BJORN;
import static org.samverk.cast.Cast.CECILIA;
import static org.samverk.cast.Cast.FARID;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.samverk.access.Actor;
import org.samverk.access.MembershipRole;
import org.samverk.access.Memberships;
import org.samverk.cast.CastSetup;
import org.samverk.cast.SamverkTest;
import org.samverk.decisions.MandateFields;
import org.samverk.decisions.Mandates;
import org.samverk.groups.GroupFields;
import org.samverk.groups.Groups;
import org.samverk.kernel.TimeSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/// From an idea to a page on the public web, in a real browser.
@SamverkTest
class ChainJourneyTests {
    @LocalServerPort
    private int port;

    @Autowired
    private CastSetup cast;

    @Autowired
    private Groups groups;

    @Autowired
    private Memberships memberships;

    @Autowired
    private Mandates mandates;

    @Autowired
    private TimeSource time;

    private Browser browser;

    @BeforeEach
    void open() {
        browser = new Browser(port);
    }

    @AfterEach
    void close() {
        browser.close();
    }

    @Test
    void an_idea_becomes_a_page_on_the_public_web() {
        travel(Browser.Settings.USUAL, "Björkvägen");
    }

    @Test
    void an_idea_becomes_a_page_on_the_public_web_without_javascript() {
        travel(new Browser.Settings(false, 1280, "sv-SE", false), "Almvägen");
    }

    private void travel(Browser.Settings settings, String word) {
        var journey = new ChainJourney(browser, settings, prepare(word), word);
        journey.anna_submits_an_idea();
        journey.bjorn_supports_it_and_comments();
        journey.cecilia_accepts_it_and_asks_the_group_to_write();
        journey.bjorn_and_farid_write_three_revisions();
        journey.bjorn_puts_the_third_revision_before_cecilia();
        journey.cecilia_decides();
        var address = journey.david_publishes_it_on_the_public_web();
        journey.a_visitor_reads_it_with_its_provenance(address);
        journey.anna_sees_on_the_idea_what_became_of_it(address);
    }

    private String prepare(String word) {
        var name = "Hemtjänsten " + word;
        var group = groups.create(cast.actor(BJORN), new GroupFields(name, "Vi skriver rutiner.", "open"));
        memberships.put(cast.id(ANNA), group.id(), MembershipRole.MEMBER, time.instant());
        memberships.put(cast.id(FARID), group.id(), MembershipRole.MEMBER, time.instant());
        mandates.add(Actor.SYSTEM, mandate(word));
        return name;
    }

    private MandateFields mandate(String word) {
        return new MandateFields(
                "VON " + word,
                "Rutiner för hemtjänsten",
                "Enhetschefen beslutar om rutiner för den egna enheten.",
                "Vård- och omsorgsnämnden",
                "enhetschef",
                cast.id(CECILIA),
                null,
                null);
    }
}
