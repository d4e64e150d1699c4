package org.samverk.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.samverk.access.Actor;
import org.samverk.cast.Cast;
import org.samverk.cast.CastSetup;
import org.samverk.cast.SamverkTest;
import org.samverk.feed.News;
import org.samverk.feed.NewsFields;
import org.samverk.groups.GroupFields;
import org.samverk.groups.Groups;
import org.samverk.identity.Accounts;
import org.samverk.kernel.Cursor;
import org.samverk.people.Followings;
import org.samverk.people.NewPerson;
import org.samverk.people.People;
import org.samverk.people.Units;
import org.samverk.people.Writing;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/// Somebody's first day: what the start page suggests, joining a group, following a colleague, saying hello, the news.
@SamverkTest
class NewcomerJourneyTests {
    @LocalServerPort
    private int port;

    @Autowired
    private CastSetup cast;

    @Autowired
    private People people;

    @Autowired
    private Units units;

    @Autowired
    private Accounts accounts;

    @Autowired
    private Groups groups;

    @Autowired
    private Followings followings;

    @Autowired
    private News news;

    @Autowired
    private Writing writing;

    private final String word = UUID.randomUUID().toString().substring(0, 6);
    private Browser browser;

    @BeforeEach
    void a_unit_with_a_colleague_and_a_group() {
        browser = new Browser(port);
        var unit = units.create(Actor.SYSTEM, null, "Miljö " + word);
        var ronja = people.create(Actor.SYSTEM, NewPerson.employee("ronja" + word, "Ronja Myr", "Inspektör", unit));
        var greta = people.create(Actor.SYSTEM, NewPerson.employee("greta" + word, "Greta Svärd", "Inspektör", unit));
        accounts.setPassword(Actor.SYSTEM, greta, Cast.PASSWORD);
        groups.create(cast.actor(ronja), new GroupFields("Tillsyn " + word, "Vi hjälps åt i fält.", "open"));
        var text = writing.markdown(Actor.SYSTEM, "Läs mer om **stövlarna** här.");
        news.write(cast.actor(Cast.DAVID), new NewsFields("Nya stövlar " + word, text, null, null, Set.of(unit)));
    }

    @AfterEach
    void close() {
        browser.close();
    }

    @Test
    void a_newcomer_finds_a_group_a_colleague_and_the_news_and_says_hello() {
        firstDay(
                Browser.Settings.USUAL, new Words("Gå med", "Följ", "Du följer Ronja Myr nu", "Säg hej", "Lägg undan"));
    }

    @Test
    void and_so_in_english_on_a_phone_without_javascript() {
        firstDay(
                new Browser.Settings(false, 390, "en-GB", true),
                new Words("Join", "Follow", "You follow Ronja Myr now", "Say hello", "Put aside"));
    }

    private record Words(String join, String follow, String followed, String hello, String aside) {}

    private void firstDay(Browser.Settings settings, Words words) {
        var page = signIn(settings);
        var row = page.locator(".newcomer .row").filter(containing("Tillsyn " + word));
        row.locator("button").filter(containing(words.join())).click();
        page.waitForURL("**/groups/**");

        page.navigate("/");
        page.locator(".people-grid button")
                .filter(containing(words.follow()))
                .first()
                .click();
        PlaywrightAssertions.assertThat(page.locator("main")).containsText(words.followed());
        var greta = cast.actor(people.require(Actor.SYSTEM, "greta" + word).id());
        assertThat(followings.followed(greta, Cursor.START).items()).hasSize(1);

        PlaywrightAssertions.assertThat(page.locator(".steps")).containsText(words.hello());
        sayHello(page);
        PlaywrightAssertions.assertThat(page.locator("#feed")).containsText("Hej, jag är ny");
        PlaywrightAssertions.assertThat(page.locator(".steps")).not().containsText(words.hello());

        page.locator(".news-title a").filter(containing(word)).click();
        PlaywrightAssertions.assertThat(page.locator("main")).containsText("stövlarna");
        page.navigate("/");
        PlaywrightAssertions.assertThat(page.locator(".news-read")).containsText("Nya stövlar " + word);

        var steps = page.locator(".step").count();
        page.locator(".step button").first().click();
        PlaywrightAssertions.assertThat(page.locator(".step")).hasCount(steps - 1);
    }

    private Page signIn(Browser.Settings settings) {
        var page = browser.open(Cast.VISITOR, settings);
        page.navigate("/sign-in");
        page.fill("[name=username]", "greta" + word);
        page.fill("[name=password]", Cast.PASSWORD);
        page.click("main button[type=submit]:not([name])");
        page.waitForURL("**/");
        PlaywrightAssertions.assertThat(page.locator("h1")).containsText("Greta");
        return page;
    }

    private static void sayHello(Page page) {
        var field = page.locator("form.composer").first();
        field.locator("[contenteditable=true], textarea[name=markdown]:visible")
                .first()
                .click();
        page.keyboard().type("Hej, jag är ny här.");
        field.locator("button[type=submit]").last().click();
    }

    private static Locator.FilterOptions containing(String text) {
        return new Locator.FilterOptions().setHasText(text);
    }
}
