package org.samverk.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.samverk.cast.Cast;
import org.samverk.cast.CastSetup;
import org.samverk.cast.SamverkTest;
import org.samverk.documents.Drafts;
import org.samverk.groups.GroupFields;
import org.samverk.groups.Groups;
import org.samverk.richtext.Markdown;
import org.samverk.richtext.MentionResolver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/// A delegation decision by a substitute, reported to the board, and then corrected: in Swedish, with a mouse and
/// on a phone without script.
@SamverkTest
class RegisterJourneyTests {
    @LocalServerPort
    private int port;

    @Autowired
    private CastSetup cast;

    @Autowired
    private Groups groups;

    @Autowired
    private Drafts drafts;

    private final String word = UUID.randomUUID().toString().substring(0, 6);
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
    @CsvSource({"true, 1280", "false, 390"})
    void a_substitute_decides_it_is_reported_to_the_board_and_a_mistake_is_corrected(boolean script, int width) {
        var settings = new Browser.Settings(script, width, "sv-SE", false);
        eva_keeps_a_mandate_with_a_substitute(browser.open(Cast.EVA, settings));
        bjorn_puts_a_draft_forward(browser.open(Cast.BJORN, settings));
        var david = browser.open(Cast.DAVID, settings);
        var decision = david_decides_as_substitute(david);
        david_reports_it(david);
        david_corrects_it(david, decision);
        var greta = browser.open(Cast.GRETA, settings);
        greta.navigate(decision);
        assertThat(greta.locator("main")).containsText("Rättat genom beslut");
        greta.navigate("/decisions/verification");
        assertThat(greta.locator("main")).containsText("Allt som kontrollerades stämmer.");
    }

    private void eva_keeps_a_mandate_with_a_substitute(Page page) {
        page.navigate("/admin/mandates");
        page.fill("[name=number]", "VON " + word);
        page.fill("[name=title]", "Inköp");
        page.fill("[name=text]", "Besluta om inköp.");
        page.fill("[name=board]", "Nämnden " + word);
        page.fill("[name=username]", "cecilia");
        page.fill("[name=roleTitle]", "Enhetschef");
        page.fill("[name=substitute]", "david");
        page.fill("[name=substituteRole]", "Biträdande enhetschef");
        page.fill("[name=amountLimit]", "50 000");
        button(page, "Lägg till delegation").click();
        assertThat(page.locator("main table")).containsText("VON " + word);
    }

    private void bjorn_puts_a_draft_forward(Page page) {
        var bjorn = cast.actor(Cast.BJORN);
        var group = groups.create(bjorn, new GroupFields("Cykelgruppen " + word, "", "closed"));
        var text = Markdown.toRichText("Vi köper tre cyklar.", MentionResolver.NONE);
        var draft = drafts.start(bjorn, group.id(), "Cyklar " + word, text, null);
        page.navigate("/decisions/new?draft=" + draft);
        var choice = page.locator("[name=decider] option")
                .filter(new Locator.FilterOptions().setHasText("VON " + word))
                .first()
                .getAttribute("value");
        page.selectOption("[name=decider]", choice);
        page.fill("[name=question]", "Ska vi köpa cyklarna?");
        button(page, "Lägg fram").click();
        assertThat(page.locator("main")).containsText("Ange beloppet");
        page.fill("[name=amount]", "24 000");
        button(page, "Lägg fram").click();
        assertThat(page.locator("body")).containsText("eller ersättaren");
    }

    private String david_decides_as_substitute(Page page) {
        page.navigate("/decisions/waiting");
        page.locator("main a", new Page.LocatorOptions().setHasText("Cyklar " + word))
                .first()
                .click();
        assertThat(page.locator("body")).containsText("Du beslutar som ersättare för Cecilia");
        page.fill("[name=reasons]", "Cyklarna behövs den 31 juni.");
        page.fill("[name=conditions]", "Inom årets budget.");
        button(page, "Besluta enligt förslaget").click();
        assertThat(page.locator(".document")).containsText("Som ersättare för Cecilia");
        assertThat(page.locator(".document")).containsText("Beslutet och dess text stämmer.");
        return java.net.URI.create(page.url()).getPath();
    }

    private void david_reports_it(Page page) {
        page.navigate("/decisions/reporting");
        page.locator(".chip", new Page.LocatorOptions().setHasText("Nämnden " + word))
                .click();
        page.check("[name=numbers]");
        page.fill("[name=reportedOn]", "2026-01-15");
        button(page, "Anteckna som anmälda").click();
        assertThat(page.locator("body")).containsText("1 beslut är antecknat som anmält.");
    }

    private void david_corrects_it(Page page, String decision) {
        page.navigate(decision);
        assertThat(page.locator(".document")).containsText("15 januari 2026");
        page.locator("summary", new Page.LocatorOptions().setHasText("Rätta ett fel"))
                .click();
        page.fill("[name=words]", "Den 31 juni ska vara den 30 juni.");
        button(page, "Rätta").click();
        assertThat(page.locator(".document")).containsText("Den 31 juni ska vara den 30 juni.");
        assertThat(page.locator("main")).containsText("Rättar beslut");
    }

    private static Locator button(Page page, String name) {
        return page.locator("main")
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(name).setExact(true));
    }
}
