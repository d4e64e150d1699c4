package org.samverk.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.samverk.access.Actor;
import org.samverk.cast.Cast;
import org.samverk.cast.SamverkTest;
import org.samverk.identity.Accounts;
import org.samverk.identity.SecondFactorCodes;
import org.samverk.people.NewPerson;
import org.samverk.people.People;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/// Somebody sets a second factor up, signs in with it, loses the phone, and signs the lost phone out.
@SamverkTest
class SecondFactorJourneyTests {
    private final String username = "j" + UUID.randomUUID().toString().substring(0, 13);

    @LocalServerPort
    private int port;

    @Autowired
    private People people;

    @Autowired
    private Accounts accounts;

    private final List<String> wrong = new ArrayList<>();
    private Browser browser;

    @BeforeEach
    void open() {
        browser = new Browser(port);
        var person = people.create(Actor.SYSTEM, NewPerson.employee(username, "Jenny Journal", "", null));
        accounts.setPassword(Actor.SYSTEM, person, Cast.PASSWORD);
    }

    @AfterEach
    void close() {
        browser.close();
    }

    @ParameterizedTest
    @CsvSource({"true, sv-SE", "false, en-GB"})
    void from_a_password_alone_to_a_lost_phone(boolean javaScript, String language) {
        var settings = new Browser.Settings(javaScript, 390, language, false);
        var desk = signIn(settings);
        desk.waitForURL("**/");
        desk.navigate("/settings");
        desk.click("main a[href='/settings/second-factor']");
        desk.fill("[name=proof]", Cast.PASSWORD);
        desk.click("main form.form button[type=submit]");
        var secret = desk.locator("#secret").textContent();
        assertThat(desk.locator("main svg[role=img]")).isVisible();
        var begun = Instant.now();
        desk.fill("[name=code]", SecondFactorCodes.code(secret, begun));
        desk.click("main form.form button[type=submit]");
        assertThat(desk.locator("#recovery-codes li")).hasCount(10);
        var recovery = desk.locator("#recovery-codes li").first().textContent();
        look(desk, settings, "turned on");
        desk.fill("[name=renewal]", "fel");
        desk.click("form[action$=recovery-codes] button");
        assertThat(desk.locator("#renewal-error")).isVisible();
        look(desk, settings, "new codes refused");

        var phone = signIn(settings);
        phone.waitForURL("**/sign-in/second");
        look(phone, settings, "asked for a code");
        send(phone, "000000");
        assertThat(phone.locator("#code-error")).isVisible();
        look(phone, settings, "wrong code");
        send(phone, SecondFactorCodes.code(secret, begun.plusSeconds(30)));
        phone.waitForURL("**/");

        var other = signIn(settings);
        send(other, recovery.strip());
        other.waitForURL("**/");
        other.navigate("/settings/sessions");
        assertThat(other.locator("#sessions > .row")).hasCount(3);
        other.click("form[action='/settings/sessions'] button");
        assertThat(other.locator("#sessions > .row")).hasCount(1);
        phone.navigate("/settings");
        phone.waitForURL("**/sign-in");
        Assertions.assertThat(wrong).isEmpty();
    }

    /// As [EveryPageTests] looks at pages; it sees none that come after a code.
    private void look(Page page, Browser.Settings settings, String where) {
        if (settings.javaScript()) {
            page.evaluate(PageLook.source());
            PageLook.EYES.values().forEach(eyes -> {
                var look = new PageLook(page, eyes, wrong);
                look.at(where);
                look.look();
            });
        }
    }

    private Page signIn(Browser.Settings settings) {
        var page = browser.open(Cast.VISITOR, settings);
        page.navigate("/sign-in");
        page.fill("[name=username]", username);
        page.fill("[name=password]", Cast.PASSWORD);
        page.click("main form.form button[type=submit]");
        return page;
    }

    private static void send(Page page, String code) {
        page.fill("[name=code]", code);
        page.click("main form.form button[type=submit]");
    }
}
