package org.samverk.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.samverk.cast.Cast;
import org.samverk.cast.CastSetup;
import org.samverk.cast.SamverkTest;
import org.samverk.groups.GroupFields;
import org.samverk.groups.Groups;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/// Finding by typing: suggestions with the keyboard, and what there is to do when nothing is found.
@SamverkTest
class SearchJourneyTests {
    @LocalServerPort
    private int port;

    @Autowired
    private CastSetup cast;

    @Autowired
    private Groups groups;

    private final String word = "z" + UUID.randomUUID().toString().substring(0, 6);
    private Browser browser;

    @BeforeEach
    void two_groups_whose_names_begin_alike() {
        browser = new Browser(port);
        var bjorn = cast.actor(Cast.BJORN);
        for (var name : new String[] {word + " norra", word + " södra"}) {
            groups.create(bjorn, new GroupFields(name, "", "open"));
        }
        cast.untilAllIsFound();
    }

    @AfterEach
    void close() {
        browser.close();
    }

    @Test
    void a_slash_leads_to_the_search_and_arrows_to_what_it_suggests() {
        var page = browser.open(Cast.ANNA, Browser.Settings.USUAL);
        page.navigate("/groups");
        page.keyboard().press("/");
        var field = page.getByRole(AriaRole.COMBOBOX).first();
        assertThat(field).isFocused();
        assertThat(field).hasAttribute("aria-expanded", "false");

        page.keyboard().type(word.substring(0, 6));

        assertThat(options(page)).hasCount(2);
        assertThat(field).hasAttribute("aria-expanded", "true");
        assertThat(page.locator(".bar-search [role=status]")).containsText("2 förslag");
        page.keyboard().press("Escape");
        assertThat(options(page)).hasCount(0);
        assertThat(field).hasValue(word.substring(0, 6));
        page.keyboard().type(word.substring(6));
        assertThat(options(page)).hasCount(2);
        page.keyboard().press("ArrowDown");
        assertThat(options(page).first()).hasAttribute("aria-selected", "true");
        assertThat(field).hasAttribute("aria-activedescendant", Pattern.compile("suggestions-\\d+-0"));
        page.keyboard().press("Enter");
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .containsText(word);
    }

    @Test
    void enter_searches_what_was_typed() {
        var page = browser.open(Cast.ANNA, Browser.Settings.USUAL);
        page.navigate("/groups");
        page.keyboard().press("/");
        page.keyboard().type(word);
        assertThat(options(page)).hasCount(2);
        page.keyboard().press("Enter");

        assertThat(page).hasURL(Pattern.compile(".*/search\\?q=" + word));
        assertThat(page.locator("main")).containsText(word + " norra");
    }

    @Test
    void who_finds_nothing_asks_the_organisation_with_the_words_that_were_searched() {
        var page = browser.open(Cast.BJORN, new Browser.Settings(false, 390, "sv-SE", false));
        page.navigate("/search?q=zingenstans");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Fråga organisationen"))
                .click();

        assertThat(page.locator("textarea[name=markdown]")).hasValue(Pattern.compile(".*zingenstans.*"));
        page.goBack();
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Säg till när det finns något nytt"))
                .click();
        assertThat(page).hasURL(Pattern.compile(".*/search/saved"));
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("Ta bort.*zingenstans")))
                .click();
        assertThat(page.locator("main .rows")).hasCount(0);
    }

    private static Locator options(Page page) {
        return page.locator(".bar-search [role=option]");
    }
}
