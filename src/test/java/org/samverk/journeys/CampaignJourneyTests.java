package org.samverk.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.samverk.cast.Cast.ANNA;
import static org.samverk.cast.Cast.BJORN;
import static org.samverk.cast.Cast.DAVID;
import static org.samverk.cast.Cast.EVA;
import static org.samverk.cast.Cast.GRETA;

import com.microsoft.playwright.Page;
import java.net.URI;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.samverk.cast.SamverkTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/// A campaign from its question to an idea that has become reality. In Swedish, with scripts and without.
@SamverkTest
class CampaignJourneyTests {
    @LocalServerPort
    private int port;

    private final String word = "ord" + UUID.randomUUID().toString().substring(0, 6);
    private final String question = "Hur blir mötena kortare i " + word + "?";
    private final String title = "Stående möten i " + word;
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
    void from_the_question_to_the_idea_that_was_carried_out(boolean scripts) {
        var settings = new Browser.Settings(scripts, 390, "sv-SE", false);
        var campaign = ask(browser.open(EVA, settings));
        var anna = browser.open(ANNA, settings);
        var idea = submit(anna);
        support(browser.open(BJORN, settings), idea, "1 till som stöder idén");
        support(browser.open(GRETA, settings), idea, "David Öberg har lovat ett svar senast");

        var david = browser.open(DAVID, settings);
        assertThat(Browser.told(david, title + "” har fått stöd nog och väntar på ditt svar"))
                .hasCount(1);
        david.navigate("/ideas/queue?whose=mine");
        assertThat(david.locator("#queue")).containsText(title);
        david.navigate(idea);
        answer(david, "accepted", "Ja, vi ställer oss upp från och med måndag.");
        answer(david, "implemented", "Alla möten hålls stående, och de tar halva tiden.");

        assertThat(Browser.told(anna, "svarade på idén ”" + title)).not().hasCount(0);
        anna.navigate(campaign);
        assertThat(anna.locator("#ideas")).containsText(title);
        assertThat(anna.locator("#ideas")).containsText("Genomförd");
        anna.navigate(idea);
        assertThat(anna.locator("#support")).containsText("det utlovade svaret har kommit");
        anna.click("main a:has-text('" + question + "')");
        assertThat(anna.locator("h1")).hasText(question);
    }

    private String ask(Page page) {
        page.navigate("/ideas/campaigns");
        page.click("main a[href='/ideas/campaigns/new']");
        assertThat(page.locator("h1")).hasText("Starta en idéutmaning");
        page.fill("#supporters", "2");
        page.fill("#answerer", "david");
        page.fill("main form.form [name=markdown]", "Vi sitter för länge.");
        page.click("main form.form .acts button[type=submit]");
        assertThat(page.locator("main form.form")).containsText("Fyll i det här fältet");
        assertThat(page.locator("#answerer")).hasValue("david");
        page.fill("#question", question);
        page.click("main form.form .acts button[type=submit]");
        assertThat(page.locator("h1")).hasText(question);
        return URI.create(page.url()).getPath();
    }

    private String submit(Page page) {
        page.navigate("/ideas/campaigns");
        page.click("#campaigns a:has-text('" + question + "')");
        assertThat(page.locator("h1")).hasText(question);
        assertThat(page.locator("#promise")).containsText("får svar av David Öberg inom 4 veckor");
        page.click("#submit-idea");
        assertThat(page.locator("h1")).hasText("Lämna en idé");
        assertThat(page.locator("#campaign option:checked")).hasText(question);
        page.fill("#title", title);
        page.fill("main form.form [name=markdown]", "Ta bort stolarna.");
        page.click("main form.form .acts button[type=submit]");
        assertThat(page.locator("h1")).hasText(title);
        assertThat(page.locator("#support")).containsText("2 till som stöder idén");
        return URI.create(page.url()).getPath();
    }

    private static void support(Page page, String path, String promise) {
        page.navigate(path);
        page.click("#support-button");
        assertThat(page.locator("#support")).containsText("Du är en av dem");
        assertThat(page.locator("#support")).containsText(promise);
    }

    private static void answer(Page page, String status, String words) {
        page.check("#answer [name=status][value=" + status + "]");
        page.fill("#answer textarea", words);
        page.click("#answer button[type=submit]");
        assertThat(page.locator("#responses")).containsText(words);
    }
}
