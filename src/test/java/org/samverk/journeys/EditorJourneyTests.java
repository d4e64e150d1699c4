package org.samverk.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.samverk.cast.Cast.BJORN;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.samverk.cast.CastSetup;
import org.samverk.cast.SamverkTest;
import org.samverk.documents.Drafts;
import org.samverk.groups.GroupFields;
import org.samverk.groups.Groups;
import org.samverk.people.Pixel;
import org.samverk.richtext.Markdown;
import org.samverk.richtext.MentionResolver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/// Everything that the editor offers is put into a text, by mouse and by keyboard alone, and is there when it is saved.
@SamverkTest
class EditorJourneyTests {
    private static final String TEXT = "rich-editor [contenteditable=true]";

    @LocalServerPort
    private int port;

    @Autowired
    private CastSetup cast;

    @Autowired
    private Groups groups;

    @Autowired
    private Drafts drafts;

    private Browser browser;
    private String group = "";
    private String draft = "";

    @BeforeEach
    void a_draft_in_a_group() {
        browser = new Browser(port);
        var made = groups.create(
                cast.actor(BJORN), new GroupFields("Verktygen " + UUID.randomUUID(), "Vi skriver.", "open"));
        group = made.path();
        var text = Markdown.toRichText("Början", MentionResolver.NONE);
        draft = "/drafts/" + drafts.start(cast.actor(BJORN), made.id(), "Rutin", text, null);
    }

    @AfterEach
    void close() {
        browser.close();
    }

    @Test
    void the_toolbar_puts_in_what_its_buttons_say() {
        write((page, command) -> page.click("rich-editor [data-command=" + command + "]"));
    }

    @Test
    void so_it_does_for_whoever_has_no_mouse() {
        write(EditorJourneyTests::byKeyboard);
    }

    @Test
    void the_light_editor_offers_what_a_post_needs() {
        var page = browser.open(BJORN, Browser.Settings.USUAL);
        page.navigate(group);
        page.click("#markdown");
        page.keyboard().insertText("Att göra");
        page.waitForSelector(".writing .editor-text");

        var offered = page.locator(".writing .editor-toolbar [data-command]")
                .evaluateAll("buttons => buttons.map(button => button.dataset.command).join(' ')");
        assertThat(offered).isEqualTo("bold italic link bulletList orderedList quote image mention");
        page.keyboard().press("Enter");
        page.click(".writing [data-command=bulletList]");
        page.keyboard().type("ringa");
        page.keyboard().press("Enter");
        page.click(".writing [data-command=bold]");
        page.keyboard().type("skriva");
        page.keyboard().press("Control+Enter");

        assertThat(page.locator(".post .prose li").nth(0)).hasText("ringa");
        assertThat(page.locator(".post .prose li strong")).hasText("skriva");
    }

    private void write(BiConsumer<Page, String> press) {
        var page = browser.open(BJORN, Browser.Settings.USUAL);
        page.navigate(draft + "/edit");
        page.locator(TEXT).click();
        page.keyboard().press("Control+A");
        page.keyboard().press("Delete");

        press.accept(page, "heading2");
        type(page, "Inför besöket", "Enter");
        press.accept(page, "bulletList");
        type(page, "ring först", "Enter", "Enter");
        press.accept(page, "taskList");
        type(page, "nyckeln är med", "Enter", "Enter");
        press.accept(page, "quote");
        type(page, "Det viktigaste är lugnet.", "Enter", "Enter");
        press.accept(page, "link");
        type(page, "example.org/besok", "Enter");
        type(page, "", "Enter");
        press.accept(page, "image");
        image(page);
        type(page, "", "Enter");
        press.accept(page, "tableInsert");
        type(page, "Plats", "Tab");
        type(page, "Tid");
        page.locator("main form[action$='/revisions'] button[type=submit]")
                .last()
                .click();
        page.waitForURL("**" + draft);

        read(page);
    }

    private static void image(Page page) {
        var dialog = page.locator("[data-dialog=image]");
        dialog.locator("[data-field=file]").setInputFiles(new FilePayload("karta.png", "image/png", Pixel.PNG));
        dialog.locator("[data-field=alt]").focus();
        page.keyboard().press("Enter");
        assertThat(dialog.locator("[data-unanswered]")).isVisible();
        page.keyboard().type("En karta");
        page.keyboard().press("Enter");
        assertThat(dialog).isHidden();
    }

    private static void read(Page page) {
        assertThat(page.locator(".prose h2")).hasText("Inför besöket");
        assertThat(page.locator(".prose ul li").first()).hasText("ring först");
        assertThat(page.locator(".prose input[type=checkbox]")).hasCount(1);
        assertThat(page.locator(".prose blockquote")).hasText("Det viktigaste är lugnet.");
        assertThat(page.locator(".prose a[href='https://example.org/besok']")).hasText("example.org/besok");
        assertThat(page.locator(".prose img[alt='En karta']")).hasCount(1);
        assertThat(page.locator(".prose table th").nth(1)).hasText("Tid");
        assertThat(page.locator(".prose table tr")).hasCount(3);
    }

    /// Out of the text with Alt and F10, along the toolbar with the arrows, and back by what the button does.
    private static void byKeyboard(Page page, String command) {
        page.keyboard().press("Alt+F10");
        page.keyboard().press("Home");
        var focused = page.locator("rich-editor [data-command]:focus");
        for (var steps = 0; steps < 20 && !command.equals(focused.getAttribute("data-command")); steps++) {
            page.keyboard().press("ArrowRight");
        }
        assertThat(focused).hasAttribute("data-command", command);
        page.keyboard().press("Enter");
    }

    private static void type(Page page, String words, String... keys) {
        page.keyboard().type(words);
        for (var key : keys) {
            page.keyboard().press(key);
        }
    }
}
