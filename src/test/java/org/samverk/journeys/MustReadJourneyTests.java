package org.samverk.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.samverk.cast.Cast.ANNA;
import static org.samverk.cast.Cast.BJORN;
import static org.samverk.cast.Cast.FARID;

import com.microsoft.playwright.Page;
import java.util.List;
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

/// Björn asks his group to read something; Farid finds it waiting and confirms; Björn sees that Anna is missing and
/// reminds her.
@SamverkTest
class MustReadJourneyTests {
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

    private final String word = "Rutin" + UUID.randomUUID().toString().substring(0, 8);
    private Browser browser;
    private String group = "";

    @BeforeEach
    void open() {
        browser = new Browser(port);
        var made = groups.create(cast.actor(BJORN), new GroupFields("Hygien " + word, "Vi läser.", "closed"));
        for (var person : List.of(FARID, ANNA)) {
            memberships.put(cast.id(person), made.id(), MembershipRole.MEMBER, time.instant());
        }
        group = made.path();
    }

    @AfterEach
    void close() {
        browser.close();
    }

    /// What is looked for on the pages.
    private record Words(String confirm, String readers, String figures, String remind, String reminded) {}

    @Test
    void a_group_reads_what_it_is_asked_to_in_swedish_and_without_javascript() {
        read(
                new Browser.Settings(false, 390, "sv-SE", false),
                new Words(
                        "Jag har läst",
                        "Vilka har läst?",
                        "1 av 2 har bekräftat",
                        "Påminn den som saknas",
                        "Påminnelsen är skickad."));
    }

    @Test
    void a_group_reads_what_it_is_asked_to_in_english() {
        read(
                new Browser.Settings(true, 1280, "en-GB", false),
                new Words(
                        "I have read it",
                        "Who has read it?",
                        "1 of 2 have confirmed",
                        "Remind the one who is missing",
                        "The reminder is sent."));
    }

    private void read(Browser.Settings settings, Words words) {
        var administrator = browser.open(BJORN, settings);
        administrator.navigate(group);
        administrator.click("#markdown");
        administrator.keyboard().type(word);
        administrator.click(".composer-more summary");
        administrator.check("#mustRead");
        administrator.click(".composer button[type=submit]");
        assertThat(administrator.locator(".post").first()).containsText(word);

        var member = browser.open(FARID, settings);
        member.navigate("/");
        member.click(".waiting a[href='/must-reads']");
        var waiting = member.locator(".post", new Page.LocatorOptions().setHasText(word));
        waiting.locator("button", new com.microsoft.playwright.Locator.LocatorOptions().setHasText(words.confirm()))
                .click();
        assertThat(member.locator(".post", new Page.LocatorOptions().setHasText(word)))
                .hasCount(0);

        administrator
                .locator("#feed .post")
                .first()
                .locator(".post-where a")
                .first()
                .click();
        administrator.waitForURL("**/posts/*");
        administrator.click("text=" + words.readers());
        assertThat(administrator.locator("main")).containsText(words.figures());
        assertThat(administrator.locator("#readers .row")).hasCount(1);
        assertThat(administrator.locator("#readers")).containsText("Anna");
        administrator.click("text=" + words.remind());
        assertThat(administrator.locator("main")).containsText(words.reminded());
    }
}
