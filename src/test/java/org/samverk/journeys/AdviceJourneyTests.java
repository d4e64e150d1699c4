package org.samverk.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.samverk.cast.Cast.ANNA;
import static org.samverk.cast.Cast.BJORN;
import static org.samverk.cast.Cast.FARID;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.samverk.access.MembershipRole;
import org.samverk.access.Memberships;
import org.samverk.cast.CastSetup;
import org.samverk.cast.SamverkTest;
import org.samverk.feed.Posts;
import org.samverk.groups.Group;
import org.samverk.groups.GroupFields;
import org.samverk.groups.Groups;
import org.samverk.kernel.TimeSource;
import org.samverk.richtext.Markdown;
import org.samverk.richtext.MentionResolver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/// Björn asks his group for advice; Anna and Farid answer. In Swedish, with scripts and without.
@SamverkTest
class AdviceJourneyTests {
    private static final ZoneId SWEDEN = ZoneId.of("Europe/Stockholm");
    private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");

    @LocalServerPort
    private int port;

    @Autowired
    private CastSetup cast;

    @Autowired
    private Groups groups;

    @Autowired
    private Memberships memberships;

    @Autowired
    private Posts posts;

    @Autowired
    private TimeSource time;

    private final String word = "ord" + UUID.randomUUID().toString().substring(0, 6);
    private Browser browser;
    private Group group;

    @BeforeEach
    void open() {
        browser = new Browser(port);
        group = groups.create(cast.actor(BJORN), new GroupFields("Rådet " + word, "Vi råder varandra.", "closed"));
        memberships.put(cast.id(ANNA), group.id(), MembershipRole.MEMBER, time.instant());
        memberships.put(cast.id(FARID), group.id(), MembershipRole.MEMBER, time.instant());
    }

    @AfterEach
    void close() {
        browser.close();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void an_objection_is_heard_and_what_it_came_to_stands_in_the_chain(boolean scripts) {
        var settings = new Browser.Settings(scripts, 1280, "sv-SE", false);
        var question = "Ska vi sanda klockan sex i " + word;
        var words = Markdown.toRichText("Det halkar på gården.", MentionResolver.NONE);
        var post = "/posts/" + posts.post(cast.actor(BJORN), group.id(), words).id();

        var bjorn = browser.open(BJORN, settings);
        bjorn.navigate(post);
        bjorn.click("main a:has-text('Fråga om råd')");
        assertThat(bjorn.locator("h1")).hasText("Fråga om råd");
        bjorn.fill("#question", question);
        bjorn.click("main form.form button[type=submit]");
        assertThat(bjorn.locator("h1")).hasText(question);

        var anna = browser.open(ANNA, settings);
        assertThat(Browser.told(anna, "frågar dig om råd: ”" + question)).hasCount(1);
        toRound(anna, question);
        anna.check("[name=choice][value='3']");
        anna.click("main form.form button[type=submit]");
        assertThat(anna.locator("#reason-error")).containsText("Skriv vilken skada du ser");
        assertThat(anna.locator("[name=choice][value='3']")).isChecked();
        anna.fill("#reason", "Halv sex har två redan ramlat.");
        anna.click("main form.form button[type=submit]");
        assertThat(anna.locator(".flash").first()).containsText("Ditt ställningstagande är med.");

        var farid = browser.open(FARID, settings);
        toRound(farid, question);
        farid.check("[name=choice][value='1']");
        farid.click("main form.form button[type=submit]");
        assertThat(farid.locator(".flash").first()).containsText("Ditt ställningstagande är med.");

        close(bjorn);
        assertThat(bjorn.locator("#result")).containsText("1 invändning: 1 samtycker, 0 avstår.");
        assertThat(bjorn.locator("#result")).containsText("Halv sex har två redan ramlat.");
        bjorn.fill("#statement", "Vi sandar klockan fem i stället.");
        bjorn.click("form[action$='/outcome'] button[type=submit]");
        assertThat(bjorn.locator("#outcome")).containsText("Vi sandar klockan fem i stället.");

        assertThat(Browser.told(anna, "skrev utfallet av ”" + question)).hasCount(1);
        anna.navigate(post);
        assertThat(anna.locator("#chain")).containsText("har ett utfall");
        assertThat(anna.locator(".onward")).containsText("1 invändning: 1 samtycker, 0 avstår.");
        anna.click(".onward a");
        assertThat(anna.locator("#outcome")).containsText("Vi sandar klockan fem i stället.");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void a_ranked_choice_that_ends_in_a_tie_says_so(boolean scripts) {
        var settings = new Browser.Settings(scripts, 390, "sv-SE", false);
        var question = "Vad strör vi i " + word;
        var bjorn = browser.open(BJORN, settings);
        ask(bjorn, question, "ranked", "Sand\nSalt\nKrossad sten");

        rank(browser.open(ANNA, settings), question, "1", "2", "3");
        rank(browser.open(FARID, settings), question, "2", "1", "3");

        close(bjorn);
        assertThat(bjorn.locator("#result")).containsText("Delad första plats: ”Sand” och ”Salt”.");
        assertThat(bjorn.locator("#result")).containsText("Lika placeringar bryts inte.");
        bjorn.navigate(group.path() + "/advice");
        assertThat(bjorn.locator("#rounds")).containsText(question);
        assertThat(bjorn.locator("#rounds")).containsText("Stängd");
    }

    @Test
    void times_are_told_in_the_zone_of_whoever_reads_them() {
        var question = "När ses vi om " + word;
        var day = LocalDate.ofInstant(time.instant(), SWEDEN).plusDays(9);
        var bjorn = browser.open(BJORN, Browser.Settings.USUAL);
        travel(bjorn, SWEDEN);
        ask(bjorn, question, "times", day + " 13:00\n" + day + " 15.30");

        var traveller = browser.open(ANNA, Browser.Settings.USUAL);
        travel(traveller, NEW_YORK);
        toRound(traveller, question);
        assertThat(traveller.locator("#marks legend time").first())
                .hasText(said(day.atTime(13, 0).atZone(SWEDEN).withZoneSameInstant(NEW_YORK)));
        traveller.check("[name=mark0][value='2']");
        traveller.check("[name=mark1][value='1']");
        traveller.click("main form.form button[type=submit]");
        assertThat(traveller.locator(".flash").first()).containsText("Ditt ställningstagande är med.");

        var without = browser.open(FARID, new Browser.Settings(false, 390, "sv-SE", false));
        toRound(without, question);
        assertThat(without.locator("#marks legend time").last())
                .hasText(said(day.atTime(15, 30).atZone(SWEDEN)));

        close(bjorn);
        assertThat(bjorn.locator("#result")).containsText("Passar flest: 1 av 1 kan");
        assertThat(bjorn.locator(".advice-best time"))
                .hasText(said(day.atTime(13, 0).atZone(SWEDEN)));
    }

    private void ask(Page page, String question, String way, String options) {
        page.navigate(group.path() + "/advice");
        page.click("main a:has-text('Fråga om råd')");
        assertThat(page.locator("h1")).hasText("Fråga om råd");
        page.fill("#question", question);
        page.check("[name=way][value=" + way + "]");
        page.fill("#options", options);
        page.click("main form.form button[type=submit]");
        assertThat(page.locator("h1")).hasText(question);
    }

    private static void rank(Page page, String question, String... places) {
        toRound(page, question);
        for (var option = 0; option < places.length; option++) {
            page.fill("#mark" + option, places[option]);
        }
        page.click("main form.form button[type=submit]");
        assertThat(page.locator(".flash").first()).containsText("Ditt ställningstagande är med.");
    }

    private static void toRound(Page page, String question) {
        page.navigate("/advice");
        page.click("main a:has-text('" + question + "')");
        assertThat(page.locator("h1")).hasText(question);
    }

    private static void close(Page page) {
        page.click("form[action$='/closing'] button");
        assertThat(page.locator(".flash").first()).containsText("Rådfrågningen är stängd.");
    }

    /// Puts the browser into another zone.
    private static void travel(Page page, ZoneId to) {
        var zone = new JsonObject();
        zone.addProperty("timezoneId", to.getId());
        page.context().newCDPSession(page).send("Emulation.setTimezoneOverride", zone);
    }

    private static String said(ZonedDateTime at) {
        return at.format(DateTimeFormatter.ofPattern("d MMMM yyyy HH:mm", Locale.forLanguageTag("sv")));
    }
}
