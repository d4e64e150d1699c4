package org.samverk.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.samverk.cast.Cast.ANNA;
import static org.samverk.cast.Cast.BJORN;
import static org.samverk.cast.Cast.CECILIA;
import static org.samverk.cast.Cast.DAVID;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.net.URI;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.samverk.cast.Cast;
import org.samverk.cast.SamverkTest;
import org.samverk.sections.SectionSamples;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.boot.test.web.server.LocalServerPort;

/// David lets a section begin that Björn owns; Björn gives it a flow; Anna writes, Cecilia asks for changes and then
/// approves, and Björn publishes. With and without JavaScript.
@SamverkTest
class ReviewJourneyTests {
    @LocalServerPort
    private int port;

    @Autowired
    private AutowireCapableBeanFactory beans;

    private final String word = "Granskning" + UUID.randomUUID().toString().substring(0, 8);
    private Browser browser;
    private Browser.Settings settings = Browser.Settings.USUAL;
    private String address = "";
    private String section = "";

    @BeforeEach
    void a_page() {
        browser = new Browser(port);
        var page = beans.createBean(SectionSamples.class).page(word, null);
        address = page.address();
        section = "/publisher/sections/" + page.id();
    }

    @AfterEach
    void close() {
        browser.close();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void a_draft_is_sent_back_written_again_approved_and_published(boolean javaScript) {
        settings = new Browser.Settings(javaScript, 1280, "sv-SE", false);
        david_lets_a_section_begin();
        bjorn_says_who_does_what();
        var draft = anna_writes_and_asks();
        cecilia_asks_for_changes();
        anna_makes_them(draft);
        cecilia_approves();
        bjorn_publishes();

        var reader = open(ANNA, address);
        assertThat(reader.locator("article")).containsText("Öppet till klockan fem.");
    }

    private void david_lets_a_section_begin() {
        var page = open(DAVID, address);
        link(page, "Avdelning och rättigheter").click();
        button(page, "Låt en avdelning börja").click();
        permit(page, "own", "bjorn");
        assertThat(page.locator("main")).containsText("Björn Åkerlund");
    }

    private void bjorn_says_who_does_what() {
        var page = open(BJORN, section);
        permit(page, "write", "anna");
        permit(page, "review", "cecilia");
        link(page, "Flöden").click();
        link(page, "Nytt flöde").click();
        page.fill("[name=name]", word);
        page.selectOption("[name=kind1]", "review");
        page.selectOption("[name=kind2]", "publish");
        button(page, "Spara flödet").click();
        assertThat(page.locator("main")).containsText(word);
        page.navigate(section);
        page.selectOption("[name=flow]", new com.microsoft.playwright.options.SelectOption().setLabel(word));
        button(page, "Spara flödet").click();
        assertThat(page.locator("main")).containsText("Flödet är sparat.");
    }

    private String anna_writes_and_asks() {
        var page = open(ANNA, address);
        link(page, "Skriv ett utkast").click();
        write(page, "Öppet till klockan tre.");
        button(page, "Spara utkastet").click();
        assertThat(page.locator("main")).containsText("Utkastet är inte granskat.");
        assertThat(button(page, "Publicera nu")).hasCount(0);
        button(page, "Be om granskning").click();
        assertThat(page.locator("main")).containsText("De som står på tur har fått veta det.");
        return URI.create(page.url()).getPath().replace("/review", "");
    }

    private void cecilia_asks_for_changes() {
        var page = open(CECILIA, "/");
        Browser.told(page, "utkastet ”" + word).locator("a").first().click();
        link(page, "Läs och svara").click();
        assertThat(page.locator("article")).containsText("Öppet till klockan tre.");
        button(page, "Be om ändringar").click();
        assertThat(page.locator("#reason-error")).isVisible();
        page.fill("[name=reason]", "Vi stänger klockan fem.");
        button(page, "Be om ändringar").click();
        assertThat(page.locator("main")).containsText("Utkastet har gått tillbaka");
    }

    private void anna_makes_them(String draft) {
        var page = open(ANNA, "/");
        Browser.told(page, "vill ha ändringar i ditt utkast ”" + word)
                .locator("a")
                .first()
                .click();
        page.waitForURL("**" + draft);
        assertThat(page.locator("main")).containsText("Vi stänger klockan fem.");
        write(page, "Öppet till klockan fem.");
        button(page, "Spara utkastet").click();
        button(page, "Be om granskning igen").click();
        assertThat(page.locator("main")).containsText("De som står på tur har fått veta det.");
    }

    private void cecilia_approves() {
        var page = open(CECILIA, "/publisher/reviews");
        link(page, word).click();
        assertThat(page.locator("article")).containsText("Öppet till klockan fem.");
        button(page, "Godkänn texten").click();
        assertThat(page.locator("main")).containsText("Texten är godkänd.");
        assertThat(button(page, "Publicera nu")).hasCount(0);
    }

    private void bjorn_publishes() {
        var page = open(BJORN, "/publisher/reviews");
        link(page, word).click();
        link(page, "Utkastet").click();
        button(page, "Publicera nu").click();
        page.waitForURL("**" + address);
    }

    private Page open(Cast person, String path) {
        var page = browser.open(person, settings);
        page.navigate(path);
        return page;
    }

    private static void permit(Page page, String act, String username) {
        page.check("[name=act][value=" + act + "]");
        page.fill("[name=username]", username);
        button(page, "Ge rättigheten").click();
        assertThat(page.locator("main")).containsText("Rättigheten är given.");
    }

    private void write(Page page, String text) {
        if (settings.javaScript()) {
            page.locator("rich-editor [contenteditable=true]").fill(text);
        } else {
            page.fill("[name=markdown]", text);
        }
    }

    private static Locator button(Page page, String name) {
        return page.locator("main")
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(name).setExact(true));
    }

    private static Locator link(Page page, String name) {
        return page.getByRole(
                        AriaRole.LINK, new Page.GetByRoleOptions().setName(name).setExact(true))
                .first();
    }
}
