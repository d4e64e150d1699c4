package org.samverk.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.samverk.cast.Cast.ANNA;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.samverk.access.Actor;
import org.samverk.cast.CastSetup;
import org.samverk.cast.SamverkTest;
import org.samverk.conversations.Conversations;
import org.samverk.conversations.Readings;
import org.samverk.feed.Posts;
import org.samverk.groups.GroupFields;
import org.samverk.groups.Groups;
import org.samverk.kernel.Cursor;
import org.samverk.notifications.Notification;
import org.samverk.notifications.Notifications;
import org.samverk.richtext.Markdown;
import org.samverk.richtext.MentionResolver;
import org.samverk.richtext.RichText;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/// Ten people comment while one reads and writes: nothing moves, nothing gets lost, and what she has seen is read.
@SamverkTest
class TenCommentJourneyTests {
    private static final String FIELD = ".comments > .composer .editor-text";

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

    @Autowired
    private Readings readings;

    @Autowired
    private Notifications notifications;

    private Browser browser;

    @BeforeEach
    void open() {
        browser = new Browser(port);
    }

    @AfterEach
    void close() {
        browser.close();
    }

    private record Words(String language, String fresh, String all, String field) {}

    static List<Words> languages() {
        return List.of(
                new Words("sv-SE", "10 nya kommentarer", "30 kommentarer", "Jag skriver under tiden"),
                new Words("en-GB", "10 new comments", "30 comments", "I write meanwhile"));
    }

    @ParameterizedTest
    @MethodSource("languages")
    void ten_people_comment_while_one_reads_and_writes(Words words) {
        var anna = cast.actor(ANNA);
        var group = groups.create(anna, new GroupFields("Tio pratar " + UUID.randomUUID(), "", "open"));
        var post = posts.post(anna, group.id(), text("Vad tycker ni om de nya passen?"))
                .id();
        IntStream.rangeClosed(1, 20).forEach(n -> conversations.comment(anna, post, text("Rad ett.\n\nRad två " + n)));
        var people = new ArrayList<Actor>();
        IntStream.rangeClosed(1, 10).forEach(n -> people.add(cast.newcomer("Kollega " + n)));

        var page = browser.open(ANNA, new Browser.Settings(true, 1280, words.language(), false));
        page.navigate("/posts/" + post);
        page.click("#comment-text");
        page.waitForSelector(FIELD);
        page.keyboard().type(words.field());
        var reading = page.locator("li.comment").nth(5);
        reading.scrollIntoViewIfNeeded();
        page.waitForFunction("performance.getEntriesByType('resource').length > 0");
        var before = page.evaluate("() => window.scrollY");
        var place = reading.boundingBox().y;

        people.forEach(person -> conversations.comment(person, post, text("Bra tycker " + person.id())));

        assertThat(page.locator("#comments-live")).hasText(words.fresh());
        for (var person : people) {
            assertThat(page.getByText("Bra tycker " + person.id())).hasCount(1);
        }
        assertThat(page.locator("#comments-title")).hasText(words.all());
        org.assertj.core.api.Assertions.assertThat(page.evaluate("() => window.scrollY"))
                .isEqualTo(before);
        org.assertj.core.api.Assertions.assertThat(reading.boundingBox().y).isEqualTo(place);

        page.locator("#comments-live button").focus();
        page.keyboard().press("Enter");
        assertThat(page.getByText("Bra tycker " + people.getFirst().id())).isInViewport();
        assertThat(page.locator("#comments-live")).isEmpty();
        await().until(() -> !readings.unread(anna, post) && toldOf(anna, post).isEmpty());

        assertThat(page.locator(FIELD)).hasText(words.field());
        page.locator(FIELD).focus();
        page.keyboard().press("Control+Enter");
        assertThat(page.locator("li.comment").last()).containsText(words.field());
    }

    @Test
    void what_comes_where_nobody_looks_is_not_read() {
        var anna = cast.actor(ANNA);
        var group = groups.create(anna, new GroupFields("Ingen tittar " + UUID.randomUUID(), "", "open"));
        var post = posts.post(anna, group.id(), text("Läs det här")).id();
        IntStream.rangeClosed(1, 20).forEach(n -> conversations.comment(anna, post, text("Rad ett.\n\nRad två " + n)));
        var page = browser.open(ANNA, Browser.Settings.USUAL);
        page.waitForRequest("**/live?*", () -> page.navigate("/posts/" + post));

        conversations.comment(cast.newcomer("Kim Test"), post, text("Långt ner"));

        assertThat(page.locator("#comments-live")).hasText("1 ny kommentar");
        org.assertj.core.api.Assertions.assertThat(readings.unread(anna, post)).isTrue();
        page.locator("li.comment").last().scrollIntoViewIfNeeded();
        await().until(() -> !readings.unread(anna, post));
    }

    private List<Notification> toldOf(Actor person, UUID subject) {
        return notifications.list(person, true, Cursor.START).items().stream()
                .filter(each -> each.subjectId().equals(subject))
                .toList();
    }

    private static RichText text(String markdown) {
        return Markdown.toRichText(markdown, MentionResolver.NONE);
    }
}
