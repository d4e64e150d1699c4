package org.samverk.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.samverk.cast.Cast.ANNA;
import static org.samverk.cast.Cast.BJORN;
import static org.samverk.cast.Cast.CECILIA;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.samverk.cast.Cast;
import org.samverk.cast.SamverkTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/// A group for what one does after work, in five acts; and a secret one for managers.
@SamverkTest
class GroupJourneyTests {
    @LocalServerPort
    private int port;

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

    @Test
    void from_the_start_page_to_the_first_post_of_an_after_work_group_in_five_acts() {
        var page = browser.open(ANNA, Browser.Settings.USUAL);
        page.click("[popovertarget=create]:visible");
        page.click("#create a[href='/groups/new']");
        page.fill("[name=name]", "Springgruppen " + word);
        page.check("[name=template][value=after-work]");
        page.click("main form.form button[type=submit]");
        page.waitForURL("**/groups/springgruppen-*");
        write(page, "Vi ses vid stadshuset på torsdag.");
        PlaywrightAssertions.assertThat(page.locator("#feed")).containsText("Vi ses vid stadshuset");
        PlaywrightAssertions.assertThat(page.locator(".tabs")).not().containsText("Utkast");
    }

    @Test
    void the_secret_project_group_of_managers_does_not_exist_for_others() {
        var bjorn = browser.open(BJORN, Browser.Settings.USUAL);
        bjorn.navigate("/groups/new");
        bjorn.fill("[name=name]", "Ledningen " + word);
        bjorn.check("[name=template][value=project]");
        bjorn.click(".group-more summary");
        bjorn.check("[name=visibility][value=secret]");
        bjorn.click("main form.form button[type=submit]");
        bjorn.waitForURL("**/groups/ledningen-*");
        var address = java.net.URI.create(bjorn.url()).getPath();
        bjorn.navigate(address + "/members?add=cecilia");
        bjorn.locator("#add .row")
                .first()
                .locator("form[action$='/invitations'] button")
                .click();
        PlaywrightAssertions.assertThat(bjorn.locator("#invitations")).containsText("Cecilia");

        var cecilia = browser.open(CECILIA, Browser.Settings.USUAL);
        cecilia.navigate("/groups");
        cecilia.click("#inviting a[href='" + address + "']");
        cecilia.click("form[action$='/invitation/acceptance'] button");
        write(cecilia, "Tack, jag är med.");
        PlaywrightAssertions.assertThat(cecilia.locator("#feed")).containsText("Tack, jag är med");

        hidden(browser.open(Cast.GRETA, Browser.Settings.USUAL), address);
    }

    private void hidden(Page greta, String address) {
        assertThat(String.valueOf(greta.navigate(address).status())).isEqualTo("404");
        greta.navigate("/groups?q=" + word);
        PlaywrightAssertions.assertThat(greta.locator("main")).not().containsText("Ledningen");
        greta.navigate("/search?q=Ledningen+" + word);
        assertThat(greta.locator("main a[href='" + address + "']").count()).isZero();
    }

    private static void write(Page page, String text) {
        var field = page.locator("form.composer").first();
        field.locator("[contenteditable=true], textarea[name=markdown]:visible")
                .first()
                .click();
        page.keyboard().type(text);
        field.locator("button[type=submit]").last().click();
    }
}
