package org.samverk.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.samverk.cast.Cast.BJORN;
import static org.samverk.cast.Cast.FARID;

import java.time.LocalDate;
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

/// Björn plans a post, finds it in the rail, gives it another day and publishes it at last; Farid sees it then and not
/// before.
@SamverkTest
class ScheduledPostJourneyTests {
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

    private final String word = "Plan" + UUID.randomUUID().toString().substring(0, 8);
    private Browser browser;
    private String group = "";

    @BeforeEach
    void open() {
        browser = new Browser(port);
        var made = groups.create(
                cast.actor(BJORN), new GroupFields("Planerarna " + UUID.randomUUID(), "Vi planerar.", "closed"));
        memberships.put(cast.id(FARID), made.id(), MembershipRole.MEMBER, time.instant());
        group = made.path();
    }

    @AfterEach
    void close() {
        browser.close();
    }

    /// What is looked for on the pages.
    private record Words(String change, String changed, String publish, String published) {}

    @Test
    void a_post_waits_gets_another_day_and_is_published_in_swedish() {
        plan(
                Browser.Settings.USUAL,
                new Words("Ändra tiden", "Tiden är ändrad.", "Publicera nu", "Inlägget är publicerat."));
    }

    @Test
    void a_post_waits_gets_another_day_and_is_published_in_english_and_without_javascript() {
        plan(
                new Browser.Settings(false, 1280, "en-GB", false),
                new Words("Change the time", "The time is changed.", "Publish now", "The post is published."));
    }

    private void plan(Browser.Settings settings, Words words) {
        var writer = browser.open(BJORN, settings);
        writer.navigate(group);
        writer.click("#markdown");
        writer.keyboard().type(word);
        writer.click(".composer-more summary");
        writer.fill("#date", LocalDate.now().plusDays(1).toString());
        writer.fill("#time", "07:30");
        writer.click(".composer button[type=submit]");
        writer.waitForURL("**/posts/*");
        assertThat(writer.locator(".post-alone")).containsText("07:30");

        writer.click(".rail a[href='/posts/scheduled']");
        var row = writer.locator(".row", new com.microsoft.playwright.Page.LocatorOptions().setHasText(word));
        row.locator("a", new com.microsoft.playwright.Locator.LocatorOptions().setHasText(words.change()))
                .click();
        writer.fill("#date", "2020-01-01");
        writer.click("main .form button[type=submit]");
        assertThat(writer.locator("#date-error")).isVisible();
        writer.fill("#date", LocalDate.now().plusDays(5).toString());
        writer.fill("#time", "09:15");
        writer.click("main .form button[type=submit]");
        assertThat(writer.locator("main")).containsText(words.changed());
        assertThat(writer.locator(".post-alone")).containsText("09:15");

        var reader = browser.open(FARID, settings);
        reader.navigate(group);
        assertThat(reader.locator("main")).not().containsText(word);
        writer.click("text=" + words.publish());
        assertThat(writer.locator("main")).containsText(words.published());
        reader.reload();
        assertThat(reader.locator("#feed")).containsText(word);
    }
}
