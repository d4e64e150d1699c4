package org.samverk.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.samverk.cast.Cast.ANNA;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Route;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.samverk.access.Actor;
import org.samverk.cast.CastSetup;
import org.samverk.cast.SamverkTest;
import org.samverk.conversations.Conversations;
import org.samverk.feed.Posts;
import org.samverk.groups.Group;
import org.samverk.groups.GroupFields;
import org.samverk.groups.GroupMembers;
import org.samverk.groups.Groups;
import org.samverk.ideas.NewIdea;
import org.samverk.ideas.TurnedIdeas;
import org.samverk.richtext.Markdown;
import org.samverk.richtext.MentionResolver;
import org.samverk.richtext.RichText;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/// Anna has a conversation open while Kim does something in it.
@SamverkTest
class LiveJourneyTests {
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
    private Conversations conversations;

    @Autowired
    private TurnedIdeas ideas;

    private Browser browser;
    private Actor anna;
    private Actor kim;
    private Group group;
    private UUID post;

    @BeforeEach
    void open() {
        browser = new Browser(port);
        anna = cast.actor(ANNA);
        kim = cast.newcomer("Kim Test");
        group = groups.create(anna, new GroupFields("Öppet " + UUID.randomUUID(), "", "open"));
        post = posts.post(anna, group.id(), text("Vad händer?")).id();
    }

    @AfterEach
    void close() {
        browser.close();
    }

    @Test
    void with_the_newest_first_a_new_comment_stands_first_and_posting_keeps_the_order() {
        IntStream.rangeClosed(1, 3).forEach(n -> say(kim, "Nummer " + n));
        var page = reading();
        page.click(".comments-top summary");
        page.click(".comments-top a.menu-item[href*='order=newest']");
        assertThat(page.locator("#comments[data-order=newest] li.comment").first())
                .containsText("Nummer 3");

        say(kim, "Nummer 4");
        page.click("#comments-live button");
        assertThat(page.locator("li.comment").first()).containsText("Nummer 4");

        page.click("#comment-text");
        page.waitForSelector(".comments > .composer .editor-text");
        page.keyboard().type("Nummer 5");
        page.keyboard().press("Control+Enter");
        assertThat(page.locator("li.comment").first()).containsText("Nummer 5");
        assertThat(page.locator("li.comment").last()).containsText("Nummer 1");
    }

    @Test
    void what_is_taken_back_and_put_back_shows_although_much_of_the_conversation_is_folded() {
        var first = say(kim, "Först av alla");
        var answer = conversations.comment(kim, post, first, text("Svaret")).id();
        IntStream.rangeClosed(1, 51).forEach(n -> say(kim, "Nummer " + n));
        var page = reading();
        page.click(".comment-fold a");
        assertThat(page.locator("#comment-" + answer)).containsText("Svaret");

        conversations.delete(kim, answer);
        assertThat(page.locator("#comment-" + answer)).containsText("Kommentaren är borttagen.");
        conversations.restore(kim, answer);
        assertThat(page.locator("#comment-" + answer)).containsText("Svaret");
    }

    @Test
    void what_came_of_it_shows_on_top_at_once() {
        say(kim, "Gör en idé av det");
        members.join(kim, group.id());
        var page = reading();

        ideas.submit(kim, new NewIdea("Snabbare " + post, text("Text"), group.id(), post), null, false);

        assertThat(page.locator("#comments > .outcomes")).containsText("Snabbare " + post);
    }

    @Test
    void what_others_say_while_the_page_fetches_is_announced_too() {
        IntStream.rangeClosed(1, 12).forEach(n -> say(anna, "Rad ett.\n\nRad två " + n));
        var page = reading();
        page.evaluate("window.heard = 0; document.addEventListener('samverk:live', () => window.heard++)");
        page.route(
                "**/subjects/*/comments*",
                route -> {
                    var answer = route.fetch();
                    say(kim, "Under tiden");
                    page.waitForFunction("window.heard >= 2");
                    route.fulfill(new Route.FulfillOptions().setResponse(answer));
                },
                new Page.RouteOptions().setTimes(1));

        say(kim, "Först");

        assertThat(page.locator("#comments-live")).hasText("2 nya kommentarer");
    }

    @Test
    void two_tabs_share_one_stream_and_the_second_takes_over_without_loss() {
        var first = browser.open(ANNA, Browser.Settings.USUAL);
        List<Request> streams = new CopyOnWriteArrayList<>();
        first.context()
                .onRequest(request ->
                        Stream.of(request).filter(LiveJourneyTests::isStream).forEach(streams::add));
        first.context().onRequestFinished(streams::remove);
        first.context().onRequestFailed(streams::remove);
        first.waitForRequest("**/live?*", () -> first.navigate("/posts/" + post));
        var second = first.context().newPage();
        second.navigate("/posts/" + post);
        say(kim, "Till båda");
        assertThat(first.locator("#comments-live")).hasText("1 ny kommentar");
        assertThat(second.locator("#comments-live")).hasText("1 ny kommentar");
        Assertions.assertThat(streams).hasSize(1);
        second.click("#comments-live button");
        streams.clear();

        first.close();
        say(kim, "Efter den första");
        assertThat(second.locator("#comments-live")).hasText("1 ny kommentar");
        second.click("#comments-live button");
        assertThat(second.locator("li.comment")).hasCount(2);
        assertThat(second.locator("li.comment").last()).containsText("Efter den första");
        Assertions.assertThat(streams).hasSize(1);
    }

    private static boolean isStream(Request request) {
        return request.url().contains("/live?");
    }

    /// Her page, once its stream is open.
    private Page reading() {
        var page = browser.open(ANNA, Browser.Settings.USUAL);
        page.waitForRequest("**/live?*", () -> page.navigate("/posts/" + post));
        return page;
    }

    private UUID say(Actor person, String words) {
        return conversations.comment(person, post, text(words)).id();
    }

    private static RichText text(String markdown) {
        return Markdown.toRichText(markdown, MentionResolver.NONE);
    }
}
