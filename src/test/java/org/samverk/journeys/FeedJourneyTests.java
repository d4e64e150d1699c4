package org.samverk.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.samverk.access.Actor;
import org.samverk.cast.Cast;
import org.samverk.cast.CastSetup;
import org.samverk.cast.SamverkTest;
import org.samverk.conversations.Readings;
import org.samverk.feed.Posts;
import org.samverk.groups.Group;
import org.samverk.groups.GroupFields;
import org.samverk.groups.GroupMembers;
import org.samverk.groups.Groups;
import org.samverk.people.Writing;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/// Reading a feed: on and on, away and back; and what was read on the screen is read.
@SamverkTest
class FeedJourneyTests {
    /// How far from the upper edge of the screen one of the last posts stands.
    private static final String TOP = "document.querySelectorAll('#feed > .post')[19].getBoundingClientRect().top";

    @LocalServerPort
    private int port;

    @Autowired
    private CastSetup cast;

    @Autowired
    private Groups groups;

    @Autowired
    private GroupMembers members;

    @Autowired
    private Posts posts;

    @Autowired
    private Readings readings;

    @Autowired
    private Writing writing;

    private Browser browser;
    private Actor writer;
    private Group group;

    @BeforeEach
    void a_group_with_many_posts() {
        browser = new Browser(port);
        writer = cast.newcomer("Flitig Skribent");
        group = groups.create(writer, new GroupFields("Mycket att läsa", "", "open"));
        members.join(cast.actor(Cast.ANNA), group.id());
    }

    @AfterEach
    void close() {
        browser.close();
    }

    @Test
    void who_has_read_on_and_comes_back_finds_the_place_again() {
        for (var i = 1; i <= 30; i++) {
            post("Inlägg nummer " + i + ".");
        }
        var page = browser.open(Cast.ANNA, Browser.Settings.USUAL);
        page.navigate(group.path());
        page.locator("#feed .pager a").click();
        PlaywrightAssertions.assertThat(page.locator("#feed > .post")).hasCount(24);

        page.locator("#feed > .post").nth(19).scrollIntoViewIfNeeded();
        page.evaluate("addEventListener('pagehide', () => sessionStorage.setItem('stood', %s))".formatted(TOP));
        page.locator("#feed > .post").nth(19).locator(".post-where a").last().click();
        page.waitForURL("**/posts/**");
        page.goBack();

        PlaywrightAssertions.assertThat(page.locator("#feed > .post")).hasCount(24);
        page.waitForFunction("Math.abs(%s - Number(sessionStorage.getItem('stood'))) < 20".formatted(TOP));
    }

    @Test
    void a_short_post_that_stands_on_the_screen_counts_as_read_and_nothing_moves() {
        var id = post("Kort och gott.");
        var page = browser.open(Cast.ANNA, Browser.Settings.USUAL);
        page.navigate(group.path());
        PlaywrightAssertions.assertThat(page.locator("#item-" + id)).hasAttribute("data-unread", "true");

        page.waitForResponse("**/feed/seen", () -> {});

        assertThat(readings.unread(cast.actor(Cast.ANNA), id)).isFalse();
        PlaywrightAssertions.assertThat(page.locator("#item-" + id)).isVisible();
    }

    @Test
    void a_reaction_is_given_and_taken_back_without_scripts() {
        var id = post("Vad tycker ni?");
        var page = browser.open(Cast.ANNA, new Browser.Settings(false, 390, "sv-SE", false));
        page.navigate("/posts/" + id);
        page.click(".post-acts .reaction-add");
        page.click(".post-acts .reaction-sheet [value=heart]");
        PlaywrightAssertions.assertThat(page.locator(".post-acts .reaction")).hasText("1 Hjärta");

        page.click(".post-acts .reaction[aria-pressed=true]");

        PlaywrightAssertions.assertThat(page.locator(".post-acts .reaction")).hasCount(0);
    }

    private UUID post(String words) {
        return posts.post(writer, group.id(), writing.markdown(writer, words)).id();
    }
}
