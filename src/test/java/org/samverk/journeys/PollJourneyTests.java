package org.samverk.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.samverk.cast.Cast.BJORN;
import static org.samverk.cast.Cast.FARID;

import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.samverk.access.MembershipRole;
import org.samverk.access.Memberships;
import org.samverk.cast.CastSetup;
import org.samverk.cast.SamverkTest;
import org.samverk.groups.GroupFields;
import org.samverk.groups.Groups;
import org.samverk.kernel.TimeSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/// Björn asks the group which day suits; Farid votes, changes his mind; Björn closes the poll.
@SamverkTest
class PollJourneyTests {
    @LocalServerPort
    private int port;

    @Autowired
    private CastSetup cast;

    @Autowired
    private Groups groups;

    @Autowired
    private Memberships memberships;

    @Autowired
    private TimeSource time;

    private Browser browser;
    private String group = "";

    @BeforeEach
    void open() {
        browser = new Browser(port);
        var made = groups.create(
                cast.actor(BJORN), new GroupFields("Planeringen " + UUID.randomUUID(), "Vi planerar.", "closed"));
        memberships.put(cast.id(FARID), made.id(), MembershipRole.MEMBER, time.instant());
        group = made.path();
    }

    @AfterEach
    void close() {
        browser.close();
    }

    @Test
    void a_group_is_asked_and_answers() {
        vote(Browser.Settings.USUAL);
    }

    @Test
    void a_group_is_asked_and_answers_without_javascript() {
        vote(new Browser.Settings(false, 390, "sv-SE", false));
    }

    private void vote(Browser.Settings settings) {
        var asker = browser.open(BJORN, settings);
        asker.navigate(group);
        asker.click("#markdown");
        asker.keyboard().type("När kan ni?");
        asker.click(".poll-fields summary");
        asker.fill("#pollQuestion", "Vilken dag passar?");
        asker.fill("#pollOptions", "Måndag\nTisdag\nOnsdag");
        asker.click(".composer button[type=submit]");
        assertThat(asker.locator(".poll h2")).hasText("Vilken dag passar?");

        var member = browser.open(FARID, settings);
        member.navigate(group);
        assertThat(member.locator(".poll-number")).hasCount(0);
        member.locator(".poll-choice", new com.microsoft.playwright.Page.LocatorOptions().setHasText("Tisdag"))
                .locator("input")
                .check();
        member.click(".poll-form button");
        assertThat(member.locator(".poll-figure").nth(1)).containsText("1 röst, 100 %");
        member.click("text=Ändra din röst");
        member.locator(".poll-choice", new com.microsoft.playwright.Page.LocatorOptions().setHasText("Måndag"))
                .locator("input")
                .check();
        member.click(".poll-form button");
        assertThat(member.locator(".poll-figure").nth(0)).containsText("Ditt val");
        assertThat(member.locator(".poll .meta")).containsText("1 har röstat");

        asker.reload();
        asker.click("text=Stäng omröstningen");
        assertThat(asker.locator(".poll .meta")).containsText("Stängd");
        assertThat(asker.locator(".poll-figure").nth(0)).containsText("1 röst, 100 %");
    }
}
