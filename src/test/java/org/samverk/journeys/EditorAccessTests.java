package org.samverk.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.samverk.cast.Cast.BJORN;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.UUID;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.samverk.cast.CastSetup;
import org.samverk.cast.SamverkTest;
import org.samverk.documents.Drafts;
import org.samverk.groups.GroupFields;
import org.samverk.groups.Groups;
import org.samverk.richtext.Markdown;
import org.samverk.richtext.MentionResolver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/// What the editor is to a screen reader, and to whoever has no mouse (docs/editor.md).
@SamverkTest
class EditorAccessTests {
    @LocalServerPort
    private int port;

    @Autowired
    private CastSetup cast;

    @Autowired
    private Groups groups;

    @Autowired
    private Drafts drafts;

    private Browser browser;
    private String draft = "";

    @BeforeEach
    void a_draft() {
        browser = new Browser(port);
        var bjorn = cast.actor(BJORN);
        var group = groups.create(bjorn, new GroupFields("Skriver " + UUID.randomUUID(), "Vi skriver.", "closed"));
        var text = Markdown.toRichText("Första stycket.", MentionResolver.NONE);
        draft = "/drafts/" + drafts.start(bjorn, group.id(), "Rutin", text, null);
    }

    @AfterEach
    void close() {
        browser.close();
    }

    @Test
    void the_text_and_the_toolbar_have_their_roles_and_names() {
        var page = edit();

        assertThat(text(page)).hasAttribute("aria-multiline", "true");
        assertThat(toolbar(page)).isVisible();
        assertThat(button(page, "Fet")).hasAttribute("aria-pressed", "false");
        assertThat(toolbar(page).locator("button[tabindex='0']")).hasCount(1);
    }

    @Test
    void the_keyboard_goes_to_the_toolbar_along_it_and_back_to_where_one_was() {
        var page = edit();
        text(page).focus();
        page.keyboard().type("Nu: ");
        assertThat(text(page)).containsText("Nu: Första stycket.");
        page.keyboard().press("End");

        page.keyboard().press("Alt+F10");
        assertThat(toolbar(page).locator("button").first()).isFocused();
        page.keyboard().press("End");
        assertThat(toolbar(page).locator("button").last()).isFocused();
        page.keyboard().press("ArrowRight");
        assertThat(toolbar(page).locator("button").first()).isFocused();
        page.keyboard().press("Escape");

        assertThat(text(page)).isFocused();
        page.keyboard().type(" Mer.");
        assertThat(text(page)).containsText("Nu: Första stycket. Mer.");
    }

    @Test
    void what_is_on_is_said_and_so_is_what_becomes_of_the_text() {
        var page = edit();
        text(page).focus();
        page.keyboard().press("Control+a");

        page.keyboard().press("Control+b");

        assertThat(button(page, "Fet")).hasAttribute("aria-pressed", "true");
        assertThat(page.locator("[role=status][data-state]")).hasText("Allt är sparat");
        page.keyboard().press("Control+z");
        assertThat(button(page, "Fet")).hasAttribute("aria-pressed", "false");
    }

    @Test
    void focus_that_has_gone_on_from_a_closed_dialog_is_not_taken_back() {
        var page = edit();
        text(page).focus();
        page.click("rich-editor [data-command=link]");
        page.fill("[data-dialog=link] [data-field=href]", "example.org");

        var focused = page.evaluate("""
                async () => {
                  const enter = new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true })
                  document.querySelector('[data-dialog=link] [data-field=href]').dispatchEvent(enter)
                  document.querySelector('rich-editor [data-command=bold]').focus()
                  await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done))))
                  return document.activeElement.dataset.command
                }""");

        Assertions.assertThat(focused).isEqualTo("bold");
        assertThat(text(page).locator("a")).hasText("example.org");
    }

    private Page edit() {
        var page = browser.open(BJORN, Browser.Settings.USUAL);
        page.navigate(draft + "/edit");
        page.waitForSelector("rich-editor [contenteditable=true]");
        return page;
    }

    private static Locator text(Page page) {
        return page.getByRole(
                AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName("Text").setExact(true));
    }

    private static Locator toolbar(Page page) {
        return page.getByRole(AriaRole.TOOLBAR).first();
    }

    private static Locator button(Page page, String name) {
        return toolbar(page)
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(name).setExact(true));
    }
}
