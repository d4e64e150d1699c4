package org.samverk.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.fail;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.samverk.cast.Cast;
import org.samverk.cast.SamverkTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/// David makes pages of blocks: a section by keyboard alone, and a news article with a picture in ten acts.
@SamverkTest
class BlockJourneyTests {
    private static final int FAR = 200;

    @LocalServerPort
    private int port;

    private final String mark = UUID.randomUUID().toString().substring(0, 8);
    private Browser browser;
    private int acts;

    @BeforeEach
    void open() {
        browser = new Browser(port);
    }

    @AfterEach
    void close() {
        browser.close();
    }

    @Test
    void a_section_is_rebuilt_from_five_blocks_by_keyboard_alone() {
        var page = browser.open(Cast.DAVID, Browser.Settings.USUAL);
        page.navigate("/publisher/new/section");
        type(page, "[name=title]", "Avdelning " + mark);
        type(page, ".editor-text", "Allt om avdelningen.");
        press(page, "button[name=act][value=save]:not(.visually-hidden)");
        page.waitForURL("**/blocks");

        add(page, "heading", "[name=title]", "Välkommen hit");
        add(page, "call", "[name=title]", "Boka en tid", "[name=href]", "/public/boka");
        add(page, "quote", "[name=text]", "Här blir man hjälpt");
        add(page, "contact", "[name=people]", "cecilia");

        moveToTop(page, "heading");
        moveDown(page, "news");
        removeAndPutBack(page, "quote");

        Assertions.assertThat(kinds(page)).containsExactly("heading", "body", "call", "news", "quote", "contact");
        tabTo(page, "form[action$='/publication'] button");
        page.keyboard().press("Enter");
        page.waitForURL("**/pages/**");
        assertThat(page.locator(".blocks > .block").first()).containsText("Välkommen hit");
        assertThat(page.locator(".block[data-kind=contact]")).containsText(Cast.CECILIA.fullName());
        assertThat(page.locator(".block[data-kind=call] a")).hasText("Boka en tid");
    }

    @Test
    void a_news_article_with_a_picture_takes_ten_acts() throws IOException {
        var page = browser.open(Cast.DAVID, Browser.Settings.USUAL);
        page.navigate("/");

        click(page.locator(".rail a[href='/publisher']"));
        click(page.getByRole(AriaRole.LINK, named("Ny sida")));
        click(page.getByRole(AriaRole.LINK, named("Nyhet")));
        fill(page.locator("[name=title]"), "Nyhet " + mark);
        fill(page.locator("[name=lead]"), "Nu öppnar den nya lekplatsen.");
        acts++;
        page.waitForFunction("() => !!customElements.get('upload-field')");
        page.locator("upload-field input[type=file]").setInputFiles(picture());
        assertThat(page.locator(".upload-file")).containsText("Uppladdad");
        fill(page.locator("[name=alt]"), "En gunga i solen");
        fill(page.locator(".editor-text"), "Lekplatsen ligger vid ån.");
        click(page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Publicera sidan")));

        assertThat(page.locator("h1")).hasText("Nyhet " + mark);
        assertThat(page.locator(".article-lead")).hasText("Nu öppnar den nya lekplatsen.");
        var shown = page.locator("img[alt='En gunga i solen']");
        assertThat(shown).isVisible();
        page.waitForFunction("image => image.complete && image.naturalWidth === 40", shown.elementHandle());
        assertThat(page.locator(".prose")).containsText("Lekplatsen ligger vid ån.");
        Assertions.assertThat(acts).isLessThanOrEqualTo(10);
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name).setExact(true);
    }

    private void click(Locator target) {
        acts++;
        target.first().click();
    }

    private void fill(Locator target, String words) {
        acts++;
        target.first().fill(words);
    }

    private static FilePayload picture() throws IOException {
        var out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB), "png", out);
        return new FilePayload("lekplats.png", "image/png", out.toByteArray());
    }

    /// Chooses a kind of block, fills in its fields and saves it.
    private static void add(Page page, String kind, String... fields) {
        tabTo(page, "#add > summary");
        page.keyboard().press("Enter");
        tabTo(page, "#add a[href$='kind=" + kind + "']");
        page.keyboard().press("Enter");
        page.waitForURL("**/blocks/new?kind=" + kind);
        for (var i = 0; i < fields.length; i += 2) {
            type(page, fields[i], fields[i + 1]);
        }
        press(page, ".form > .acts button[type=submit]");
        page.waitForURL("**done=added**");
        assertThat(page.locator("#live")).containsText("lades till");
    }

    private static void moveToTop(Page page, String kind) {
        var up = block(kind) + " form[data-act=place]:has([value=up]) button";
        tabTo(page, up);
        while (page.locator(up).count() > 0) {
            var before = kinds(page);
            page.keyboard().press("Enter");
            page.waitForFunction(
                    "before => [...document.querySelectorAll('[data-block]')].map(block => block.dataset.kind).join()"
                            + " !== before",
                    String.join(",", before));
            assertThat(page.locator("#live")).containsText("flyttades upp till plats");
            assertThat(page.locator(block(kind) + ":focus-within")).hasCount(1);
        }
    }

    private static void moveDown(Page page, String kind) {
        tabTo(page, block(kind) + " form[data-act=place]:has([value=down]) button");
        page.keyboard().press("Enter");
        assertThat(page.locator("#live")).containsText("flyttades ner till plats");
        assertThat(page.locator(block(kind) + " form:has([value=down]) button")).isFocused();
    }

    private static void removeAndPutBack(Page page, String kind) {
        tabTo(page, block(kind) + " form[data-act=removal] button");
        page.keyboard().press("Enter");
        assertThat(page.locator("#removed button")).isFocused();
        assertThat(page.locator(block(kind))).hasCount(0);
        page.keyboard().press("Enter");
        assertThat(page.locator(block(kind))).hasCount(1);
        assertThat(page.locator("#live")).containsText("lades tillbaka");
    }

    private static String block(String kind) {
        return "[data-block][data-kind=" + kind + "]";
    }

    private static java.util.List<String> kinds(Page page) {
        return page.locator("[data-block]").all().stream()
                .map(block -> block.getAttribute("data-kind"))
                .toList();
    }

    private static void type(Page page, String field, String words) {
        tabTo(page, field);
        page.keyboard().type(words);
    }

    private static void press(Page page, String button) {
        tabTo(page, button);
        page.keyboard().press("Enter");
    }

    private static void tabTo(Page page, String selector) {
        page.waitForSelector(selector);
        for (var i = 0; i < FAR; i++) {
            if ((boolean) page.evaluate("selector => document.activeElement.matches(selector)", selector)) {
                return;
            }
            page.keyboard().press("Tab");
        }
        fail("not reached by Tab: " + selector);
    }
}
