package org.samverk.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.samverk.cast.Cast.ANNA;
import static org.samverk.cast.Cast.BJORN;
import static org.samverk.cast.Cast.CECILIA;
import static org.samverk.cast.Cast.DAVID;
import static org.samverk.cast.Cast.EVA;
import static org.samverk.cast.Cast.GRETA;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.samverk.cast.Cast;
import org.samverk.cast.SamverkTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/// A group for what one does after work, in seven acts; and a secret one for three managers.
@SamverkTest
class GroupJourneyTests {
    private static final int FEW = 7;

    @LocalServerPort
    private int port;

    private final String word = UUID.randomUUID().toString().substring(0, 6);
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

    @ParameterizedTest
    @CsvSource({"sv-SE, Det vi gör tillsammans, Utkast", "en-GB, What we do together, Drafts"})
    void from_the_start_page_to_the_first_post_of_an_after_work_group_in_seven_acts(
            String language, String purpose, String drafts) {
        var page = browser.open(ANNA, settings(language));
        page.navigate("/");
        act(() -> page.click("[popovertarget=create]:visible"));
        act(() -> page.click("#create a[href='/groups/new']"));
        act(() -> page.fill("[name=name]", "Springgruppen " + word));
        act(() -> page.check("[name=template][value=after-work]"));
        act(() -> page.click("main form.form button[type=submit]"));
        page.waitForURL("**/groups/springgruppen-*");
        act(() -> write(page, "Vi ses vid stadshuset på torsdag."));
        act(() -> send(page));
        PlaywrightAssertions.assertThat(page.locator("#feed")).containsText("Vi ses vid stadshuset");
        assertThat(acts).isEqualTo(FEW);
        PlaywrightAssertions.assertThat(page.locator(".group-purpose")).containsText(purpose);
        PlaywrightAssertions.assertThat(page.locator(".tabs")).not().containsText(drafts);
    }

    @ParameterizedTest
    @ValueSource(strings = {"sv-SE", "en-GB"})
    void the_secret_project_group_of_three_managers_does_not_exist_for_others(String language) {
        var bjorn = browser.open(BJORN, settings(language));
        bjorn.navigate("/groups/new");
        bjorn.fill("[name=name]", "Ledningen " + word);
        bjorn.check("[name=template][value=project]");
        bjorn.click(".group-more summary");
        bjorn.check("[name=visibility][value=secret]");
        bjorn.click("main form.form button[type=submit]");
        bjorn.waitForURL("**/groups/ledningen-*");
        var address = java.net.URI.create(bjorn.url()).getPath();
        for (var manager : List.of(CECILIA, DAVID)) {
            invite(bjorn, address, manager);
            accept(browser.open(manager, settings(language)), address, "Tack, " + manager.username() + " är med.");
        }
        bjorn.navigate(address + "/members");
        PlaywrightAssertions.assertThat(bjorn.locator("#members > .row")).hasCount(3);
        bjorn.navigate(address);
        for (var manager : List.of(CECILIA, DAVID)) {
            PlaywrightAssertions.assertThat(bjorn.locator("#feed"))
                    .containsText("Tack, " + manager.username() + " är med");
        }
        for (var outsider : List.of(GRETA, EVA)) {
            assertHidden(browser.open(outsider, settings(language)), address);
        }
    }

    private void invite(Page page, String address, Cast person) {
        page.navigate(address + "/members?add=" + person.username());
        page.fill("#add textarea[name=message]", "Vi är tre om det här.");
        page.locator("#add .row button:not([formaction])").first().click();
        PlaywrightAssertions.assertThat(page.locator("#invitations")).containsText(person.fullName());
    }

    private void accept(Page page, String address, String hello) {
        page.navigate("/groups");
        page.click("#inviting a[href='" + address + "']");
        PlaywrightAssertions.assertThat(page.locator(".group-notice")).containsText("Vi är tre om det här.");
        page.click("form[action$='/invitation/acceptance'] button");
        write(page, hello);
        send(page);
        PlaywrightAssertions.assertThat(page.locator("#feed")).containsText(hello);
    }

    /// Neither by its address, nor in the directory, nor by searching for its name or for what is written there.
    private void assertHidden(Page page, String address) {
        assertThat(page.navigate(address).status()).isEqualTo(404);
        for (var path : List.of(
                "/groups?q=" + word,
                "/groups?show=all&visibility=secret",
                "/search?q=Ledningen+" + word,
                "/search?q=cecilia+är+med",
                "/",
                "/people/bjorn")) {
            page.navigate(path);
            assertThat(page.locator("main a[href^='" + address + "']").count()).isZero();
            assertThat(page.locator("main .card-title, main .row-title, main .post-where")
                            .allTextContents())
                    .noneMatch(title -> title.contains("Ledningen " + word));
        }
    }

    private void act(Runnable act) {
        act.run();
        acts++;
    }

    private static Browser.Settings settings(String language) {
        return new Browser.Settings(true, 1280, language, false);
    }

    private static void write(Page page, String text) {
        page.locator("form.composer")
                .first()
                .locator("[contenteditable=true], textarea[name=markdown]:visible")
                .first()
                .click();
        page.keyboard().type(text);
    }

    private static void send(Page page) {
        page.locator("form.composer")
                .first()
                .locator("button[type=submit]")
                .last()
                .click();
    }
}
