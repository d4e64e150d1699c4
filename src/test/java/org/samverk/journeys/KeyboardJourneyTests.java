package org.samverk.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.fail;

import com.microsoft.playwright.Page;
import java.util.UUID;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.samverk.access.Actor;
import org.samverk.cast.Cast;
import org.samverk.cast.CastSetup;
import org.samverk.cast.SamverkTest;
import org.samverk.groups.Group;
import org.samverk.groups.GroupFields;
import org.samverk.groups.Groups;
import org.samverk.identity.Accounts;
import org.samverk.people.NewPerson;
import org.samverk.people.People;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/// A day without a mouse: each key that moves the focus shows where it is.
@SamverkTest
class KeyboardJourneyTests {
    private static final int FAR = 150;

    /// What holds the focus, or something around it that is drawn in its stead, has an outline.
    private static final String SEEN = """
            () => {
                for (let at = document.activeElement; at && at !== document.body; at = at.parentElement) {
                    const { outlineStyle, outlineWidth } = getComputedStyle(at);
                    if (outlineStyle !== 'none' && parseFloat(outlineWidth) > 0) return true;
                }
                return document.activeElement === document.body;
            }
            """;

    @LocalServerPort
    private int port;

    @Autowired
    private CastSetup cast;

    @Autowired
    private People people;

    @Autowired
    private Accounts accounts;

    @Autowired
    private Groups groups;

    private final String word = UUID.randomUUID().toString().substring(0, 6);
    private Browser browser;
    private Group group;

    @BeforeEach
    void somebody_in_a_group() {
        browser = new Browser(port);
        var kim = people.create(Actor.SYSTEM, NewPerson.employee("kim" + word, "Kim Tangent", "Arkivarie", null));
        accounts.setPassword(Actor.SYSTEM, kim, Cast.PASSWORD);
        group = groups.create(cast.actor(kim), new GroupFields("Tangenter " + word, "Vi skriver.", "open"));
    }

    @AfterEach
    void close() {
        browser.close();
    }

    @Test
    void from_signing_in_to_signing_out_by_keyboard_alone() {
        var page = browser.open(Cast.VISITOR, Browser.Settings.USUAL);
        signIn(page);
        tabTo(page, ".rail a[href='" + group.path() + "']");
        page.keyboard().press("Enter");
        page.waitForURL("**" + group.path());
        writePost(page);
        comment(page);
        react(page);
        lookAtTheMenu(page);
        follow(page);
        signOut(page);
    }

    private void signIn(Page page) {
        page.navigate("/sign-in");
        reach(page, "[name=username]");
        page.keyboard().type("kim" + word);
        tabTo(page, "[name=password]");
        page.keyboard().type(Cast.PASSWORD);
        page.keyboard().press("Enter");
        page.waitForURL("**/");
    }

    private static void writePost(Page page) {
        reach(page, "#markdown, .composer .editor-text");
        page.waitForSelector(".composer .editor-text");
        page.keyboard().type("Skrivet utan mus");
        seen(page);
        page.keyboard().press("Control+Enter");
        assertThat(page.locator(".post").first()).containsText("Skrivet utan mus");
        tabTo(page, ".post .post-acts a");
        page.keyboard().press("Enter");
        page.waitForURL("**/posts/**");
    }

    private static void comment(Page page) {
        reach(page, "#comment-text, .comments .editor-text");
        page.waitForSelector(".comments .editor-text");
        page.keyboard().type("Det går fint");
        seen(page);
        page.keyboard().press("Control+Enter");
        assertThat(page.locator("li.comment")).containsText("Det går fint");
        assertThat(page.locator("li.comment")).isFocused();
    }

    private static void react(Page page) {
        tabTo(page, "li.comment .reaction-add");
        page.keyboard().press("Enter");
        tabTo(page, "li.comment .reaction-sheet button");
        page.keyboard().press("Enter");
        assertThat(page.locator("li.comment .reaction[aria-pressed=true]")).isFocused();
        seen(page);
        page.keyboard().press("Enter");
        assertThat(page.locator("li.comment .reaction-add")).isFocused();
        assertThat(page.locator("li.comment .reaction")).hasCount(0);
    }

    private static void lookAtTheMenu(Page page) {
        tabTo(page, "li.comment .comment-acts > .menu > summary");
        page.keyboard().press("Enter");
        tabTo(page, "li.comment .comment-acts > .menu a");
        page.keyboard().press("Escape");
        assertThat(page.locator("li.comment .comment-acts > .menu > summary")).isFocused();
        assertThat(page.locator("li.comment .comment-acts > .menu[open]")).hasCount(0);
        seen(page);
    }

    private static void follow(Page page) {
        moveTo(page, "Shift+Tab", ".comments-top summary");
        page.keyboard().press("Enter");
        tabTo(page, "form:has([value=follow]) button");
        page.keyboard().press("Enter");
        assertThat(page.locator(".comments-top summary")).containsText("Du följer");
    }

    private static void signOut(Page page) {
        reach(page, "[popovertarget=me]");
        page.keyboard().press("Enter");
        tabTo(page, "form[action='/sign-out'] button");
        page.keyboard().press("Enter");
        page.waitForURL("**/sign-in*");
    }

    /// From wherever the focus is, or from the top of a fresh page.
    private static void reach(Page page, String selector) {
        if (!holds(page, selector)) {
            tabTo(page, selector);
        }
    }

    private static void tabTo(Page page, String selector) {
        moveTo(page, "Tab", selector);
    }

    private static void moveTo(Page page, String key, String selector) {
        for (var i = 0; i < FAR; i++) {
            page.keyboard().press(key);
            seen(page);
            if (holds(page, selector)) {
                return;
            }
        }
        fail("not reached with " + key + ": " + selector);
    }

    private static boolean holds(Page page, String selector) {
        return (boolean) page.evaluate("selector => document.activeElement.matches(selector)", selector);
    }

    private static void seen(Page page) {
        Assertions.assertThat((boolean) page.evaluate(SEEN))
                .as(() -> "visible focus on " + page.evaluate("() => document.activeElement.outerHTML.slice(0, 300)"))
                .isTrue();
    }
}
