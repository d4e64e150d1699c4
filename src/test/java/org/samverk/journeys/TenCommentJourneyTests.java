package org.samverk.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.samverk.cast.Cast.ANNA;

import java.util.ArrayList;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.samverk.access.Actor;
import org.samverk.cast.CastSetup;
import org.samverk.cast.SamverkTest;
import org.samverk.conversations.Conversations;
import org.samverk.feed.Posts;
import org.samverk.groups.GroupFields;
import org.samverk.groups.Groups;
import org.samverk.richtext.Markdown;
import org.samverk.richtext.MentionResolver;
import org.samverk.richtext.RichText;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/// Ten people comment while one reads: nothing moves, all is there, and she is told.
@SamverkTest
class TenCommentJourneyTests {
    @LocalServerPort
    private int port;

    @Autowired
    private CastSetup cast;

    @Autowired
    private Groups groups;

    @Autowired
    private Posts posts;

    @Autowired
    private Conversations conversations;

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
    void ten_people_comment_while_one_reads() {
        var anna = cast.actor(ANNA);
        var group = groups.create(anna, new GroupFields("Tio pratar " + UUID.randomUUID(), "", "open"));
        var post = posts.post(anna, group.id(), text("Vad tycker ni om de nya passen?"))
                .id();
        IntStream.rangeClosed(1, 20).forEach(n -> conversations.comment(anna, post, text("Rad ett.\n\nRad två " + n)));
        var people = new ArrayList<Actor>();
        IntStream.rangeClosed(1, 10).forEach(n -> people.add(cast.newcomer("Kollega " + n)));

        var page = browser.open(ANNA, Browser.Settings.USUAL);
        page.navigate("/posts/" + post);
        var reading = page.locator("li.comment").nth(5);
        reading.scrollIntoViewIfNeeded();
        page.waitForFunction("performance.getEntriesByType('resource').length > 0");
        var before = page.evaluate("() => window.scrollY");
        var place = reading.boundingBox().y;

        people.forEach(person -> conversations.comment(person, post, text("Bra tycker " + person.id())));

        assertThat(page.locator("#comments-live")).hasText("10 nya kommentarer");
        for (var person : people) {
            assertThat(page.getByText("Bra tycker " + person.id())).hasCount(1);
        }
        assertThat(page.locator("#comments-title")).hasText("30 kommentarer");
        org.assertj.core.api.Assertions.assertThat(page.evaluate("() => window.scrollY"))
                .isEqualTo(before);
        org.assertj.core.api.Assertions.assertThat(reading.boundingBox().y).isEqualTo(place);

        page.locator("#comments-live button").focus();
        page.keyboard().press("Enter");
        assertThat(page.getByText("Bra tycker " + people.getFirst().id())).isInViewport();
        assertThat(page.locator("#comments-live")).isEmpty();
    }

    private static RichText text(String markdown) {
        return Markdown.toRichText(markdown, MentionResolver.NONE);
    }
}
