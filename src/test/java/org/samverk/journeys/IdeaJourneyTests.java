package org.samverk.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.samverk.cast.Cast.ANNA;
import static org.samverk.cast.Cast.BJORN;
import static org.samverk.cast.Cast.CECILIA;
import static org.samverk.cast.Cast.FARID;

import com.microsoft.playwright.Page;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.samverk.cast.SamverkTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/// An idea that was submitted before is made one with the other; and one that is declined, with reasons that its author
/// can live with. In Swedish, with scripts and without.
@SamverkTest
class IdeaJourneyTests {
    @LocalServerPort
    private int port;

    private final String word = "ord" + UUID.randomUUID().toString().substring(0, 6);
    private Browser browser;

    @BeforeEach
    void open() {
        browser = new Browser(port);
    }

    @AfterEach
    void close() {
        browser.close();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void a_duplicate_is_merged_and_its_supporters_are_counted_where_it_went(boolean scripts) {
        var settings = new Browser.Settings(scripts, 390, "sv-SE", false);
        var anna = browser.open(ANNA, settings);
        var stays = submit(anna, "Vattenautomater i " + word);
        var bjorn = browser.open(BJORN, settings);
        if (scripts) {
            bjorn.navigate("/ideas/new");
            bjorn.locator("#title").pressSequentially("Automat för vatten i " + word);
            assertThat(bjorn.locator("#similar")).containsText("Vattenautomater i " + word);
        }
        var goes = submit(bjorn, "Automat för vatten i " + word);
        support(browser.open(FARID, settings), goes);

        var cecilia = browser.open(CECILIA, settings);
        cecilia.navigate("/ideas/queue");
        assertThat(cecilia.locator("h1")).hasText("Idéer att svara på");
        cecilia.navigate(goes);
        cecilia.click("#handling form[action$='/handling'] button >> nth=0");
        assertThat(cecilia.locator("#handling")).containsText("Cecilia Nordström har idén");
        cecilia.click("#handling details:has(#into) summary");
        cecilia.fill("#into", stays.replace("/ideas/", ""));
        cecilia.click("#handling form[action$='/merge'] button");

        assertThat(cecilia.locator("h1")).hasText("Vattenautomater i " + word);
        assertThat(cecilia.locator(".support-figure")).hasText("2");
        bjorn.navigate(goes);
        assertThat(bjorn.locator("h1")).hasText("Vattenautomater i " + word);
        assertThat(bjorn.locator("#support")).containsText("Du är en av dem");
        assertThat(Browser.told(bjorn, "slog ihop idén ”Automat för vatten i " + word))
                .hasCount(1);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void the_author_of_a_declined_idea_reads_why_and_may_answer(boolean scripts) {
        var settings = new Browser.Settings(scripts, 1280, "sv-SE", false);
        var anna = browser.open(ANNA, settings);
        var idea = submit(anna, "Fri frukt i " + word);
        var bjorn = browser.open(BJORN, settings);
        support(bjorn, idea);

        var cecilia = browser.open(CECILIA, settings);
        cecilia.navigate(idea);
        cecilia.check("#answer [name=status][value=declined]");
        cecilia.click("#answer button[type=submit]");
        assertThat(cecilia.locator("#answer")).containsText("Fyll i det här fältet");
        cecilia.fill("#answer textarea", "Frukten kostar mer än vi har, men ni får en korg på fredagar.");
        cecilia.click("#answer button[type=submit]");
        assertThat(cecilia.locator("#responses")).containsText("Frukten kostar mer än vi har");

        assertThat(Browser.told(anna, "svarade på idén ”Fri frukt i " + word)).hasCount(1);
        anna.navigate(idea);
        assertThat(anna.locator(".response")).containsText("en korg på fredagar");
        assertThat(anna.locator(".response")).containsText("Avböjd");
        anna.fill("#comments form.composer textarea", "Det kan jag leva med. Tack för korgen.");
        anna.locator("#comments form.composer button[type=submit]").last().click();
        assertThat(anna.locator("#comment-list")).containsText("Det kan jag leva med");
        anna.navigate("/ideas/unanswered");
        assertThat(anna.locator("main")).not().containsText("Fri frukt i " + word);
    }

    private static void support(Page page, String path) {
        page.navigate(path);
        page.click("#support-button");
        assertThat(page.locator("#support")).containsText("Du är en av dem");
    }

    private static String submit(Page page, String title) {
        page.navigate("/ideas/new");
        page.fill("#title", title);
        page.fill("main form.form [name=markdown]", "Det vore bra för oss alla.");
        page.click("main form.form .acts button[type=submit]");
        assertThat(page.locator("h1")).hasText(title);
        return java.net.URI.create(page.url()).getPath();
    }
}
