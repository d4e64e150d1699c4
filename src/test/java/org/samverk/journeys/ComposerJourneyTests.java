package org.samverk.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.samverk.cast.Cast.BJORN;

import com.microsoft.playwright.Page;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.samverk.cast.CastSetup;
import org.samverk.cast.SamverkTest;
import org.samverk.feed.Posts;
import org.samverk.groups.GroupFields;
import org.samverk.groups.Groups;
import org.samverk.richtext.Markdown;
import org.samverk.richtext.MentionResolver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/// Björn begins on a poll, is called away, and finds it where he left it and nowhere else.
@SamverkTest
class ComposerJourneyTests {
    private static final String SEND = ".composer button[type=submit]";

    @LocalServerPort
    private int port;

    @Autowired
    private CastSetup cast;

    @Autowired
    private Groups groups;

    @Autowired
    private Posts posts;

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
    void a_poll_that_was_begun_waits_in_its_own_group_until_it_is_sent() {
        var here = group("Här");
        var there = group("Där");
        var page = browser.open(BJORN, Browser.Settings.USUAL);
        page.navigate(here);
        begin(page);
        page.click(".poll-fields summary");
        page.fill("#pollQuestion", "Vilken dag passar?");
        page.fill("#pollOptions", "Måndag\nTisdag");
        page.check("#pollSeveral");
        page.fill("#pollCloses", "2020-01-01");

        page.navigate(there);
        assertThat(page.locator(".poll-fields")).not().hasAttribute("open", "");
        assertThat(page.locator("#pollQuestion")).hasValue("");

        page.navigate(here);
        assertThat(page.locator(".poll-fields")).hasAttribute("open", "");
        assertThat(page.locator("#pollQuestion")).hasValue("Vilken dag passar?");
        assertThat(page.locator("#pollSeveral")).isChecked();
        begin(page);
        page.keyboard().type("När kan ni?");
        page.click(SEND);
        assertThat(page.locator("#pollCloses-error")).isVisible();
        assertThat(page.locator("#pollOptions")).hasValue("Måndag\nTisdag");
        page.fill("#pollCloses", "");
        page.click(SEND);
        assertThat(page.locator(".poll h2")).hasText("Vilken dag passar?");
        assertThat(page.locator("#pollQuestion")).hasValue("");
        page.reload();
        assertThat(page.locator("#pollQuestion")).hasValue("");
    }

    @Test
    void what_may_be_asked_in_some_groups_alone_shows_when_one_of_them_is_chosen() {
        group("Andras");
        var slug = group("Mina").substring("/groups/".length());
        var page = browser.open(BJORN, Browser.Settings.USUAL);
        page.navigate("/");
        begin(page);
        page.click(".composer-more summary");
        assertThat(page.locator("#mustRead")).isHidden();
        page.selectOption("#group", slug);
        assertThat(page.locator("#mustRead")).isVisible();
        page.keyboard().press("Escape");
        page.reload();
        assertThat(page.locator("#group")).hasValue(slug);
    }

    @Test
    void topics_in_use_are_offered_while_one_types_and_chosen_by_keyboard() {
        var word = "ämne" + UUID.randomUUID().toString().substring(0, 8);
        var group = groups.create(cast.actor(BJORN), new GroupFields("Ämnen " + UUID.randomUUID(), "", "open"));
        posts.post(cast.actor(BJORN), group.id(), Markdown.toRichText("Om #" + word, MentionResolver.NONE));
        var page = browser.open(BJORN, Browser.Settings.USUAL);
        page.navigate(group.path());
        page.click("#markdown");
        page.keyboard().type("Mer ");
        page.waitForSelector(".writing .editor-text");
        page.keyboard().type("om #" + word.substring(0, 10));
        assertThat(page.locator("[role=option][aria-selected=true]")).containsText(word);
        page.keyboard().press("Enter");
        page.keyboard().type("i dag");
        page.keyboard().press("Control+Enter");
        assertThat(page.locator("#feed .post").first()).containsText("Mer om #" + word + " i dag");
    }

    /// What is below the field moves down when the editor comes.
    private static void begin(Page page) {
        page.click("#markdown");
        page.waitForSelector(".writing .editor-text");
    }

    private String group(String name) {
        return groups.create(cast.actor(BJORN), new GroupFields(name + " " + UUID.randomUUID(), "", "open"))
                .path();
    }
}
