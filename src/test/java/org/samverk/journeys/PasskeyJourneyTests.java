package org.samverk.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.samverk.access.Actor;
import org.samverk.access.Role;
import org.samverk.cast.Cast;
import org.samverk.cast.SamverkTest;
import org.samverk.identity.Accounts;
import org.samverk.identity.SecondFactorCodes;
import org.samverk.people.NewPerson;
import org.samverk.people.People;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Somebody signs in with a finger instead of a password: with a device that the browser pretends to have.
@SamverkTest
class PasskeyJourneyTests {
    private static final Browser.Settings SETTINGS = new Browser.Settings(true, 390, "sv-SE", false);
    private final String username = "k" + UUID.randomUUID().toString().substring(0, 13);

    @LocalServerPort
    private int port;

    @Autowired
    private People people;

    @Autowired
    private Accounts accounts;

    @Autowired
    private JdbcClient jdbc;

    private final List<String> wrong = new ArrayList<>();
    private UUID person;
    private Browser browser;
    private Page page;
    private CDPSession device;
    private String authenticator;

    @BeforeEach
    void open() {
        person = people.create(Actor.SYSTEM, NewPerson.employee(username, "Karin Nyckel", "", null));
        accounts.setPassword(Actor.SYSTEM, person, Cast.PASSWORD);
        browser = new Browser(port);
        page = browser.open(Cast.VISITOR, SETTINGS);
        device = page.context().newCDPSession(page);
        device.send("WebAuthn.enable");
        authenticator = addDevice();
        signInWithPassword();
        page.waitForURL("**/");
    }

    @AfterEach
    void close() {
        browser.close();
        people.changeRoles(Actor.SYSTEM, username, Set.of());
    }

    @Test
    void from_a_password_to_a_passkey_and_back() {
        page.navigate("/settings");
        page.click("main a[href='/settings/passkeys']");
        begin("fel");
        assertThat(page.locator("#proof-error")).containsText("inte ditt nuvarande lösenord");
        begin(Cast.PASSWORD);
        look("on the device");
        page.click("passkey-maker button");
        assertThat(page.locator("#passkeys")).containsText("Min telefon");
        assertThat(page.locator("#passkeys")).containsText("inte använd än");
        assertThat(page.locator("main")).not().containsText("Du har ingen passnyckel");
        Assertions.assertThat(letters()).isOne();

        signInWithPasskey();
        page.waitForURL("**/");
        page.navigate("/settings/passkeys");
        assertThat(page.locator("#passkeys")).containsText("senast använd");
        page.navigate("/settings/sessions");
        assertThat(page.locator("#sessions > .row")).hasCount(2);
        page.click("form[action='/settings/sessions'] button");
        assertThat(page.locator("#sessions > .row")).hasCount(1);

        page.navigate("/settings/passkeys");
        page.click("#passkeys a");
        page.fill("[name=proof]", Cast.PASSWORD);
        page.click("main form:has([name=proof]) button[type=submit]");
        assertThat(page.locator("#passkeys")).hasCount(0);
        signInWithPasskey();
        assertThat(page.locator(".error-summary")).containsText("Det gick inte att logga in med den passnyckeln");
        look("refused");
        Assertions.assertThat(wrong).isEmpty();
    }

    @Test
    void a_passkey_counts_as_both_factors_and_does_in_place_of_a_code() {
        make();
        page.navigate("/settings/second-factor");
        page.fill("[name=proof]", Cast.PASSWORD);
        page.click("main form.form button[type=submit]");
        page.fill("[name=code]", SecondFactorCodes.code(page.locator("#secret").textContent(), Instant.now()));
        page.click("main form.form button[type=submit]");
        assertThat(page.locator("#recovery-codes li")).hasCount(10);

        signInWithPasskey();
        page.waitForURL("**/");

        signOut();
        signInWithPassword();
        page.waitForURL("**/sign-in/second");
        assertThat(page.locator("[name=code]")).isVisible();
        look("a code or a passkey");
        page.click("passkey-sign-in button");
        page.waitForURL("**/");
        Assertions.assertThat(wrong).isEmpty();
    }

    @Test
    void an_administrator_who_must_have_a_second_factor_needs_the_passkey_after_the_password() {
        people.changeRoles(Actor.SYSTEM, username, Set.of(Role.ADMINISTRATOR));
        make();
        page.navigate("/admin/sign-in-rules");
        try {
            page.check("[name=second]");
            page.click("main form button[type=submit]");
            assertThat(page.locator("[name=second]")).isChecked();
            signOut();
            signInWithPassword();
            page.waitForURL("**/sign-in/second");
            assertThat(page.locator("[name=code]")).hasCount(0);
            look("a passkey only");
            page.click("passkey-sign-in button");
            page.waitForURL("**/");
        } finally {
            jdbc.sql("delete from identity.sign_in_rule").update();
        }
        Assertions.assertThat(wrong).isEmpty();
    }

    @Test
    void who_must_have_a_second_factor_and_makes_one_is_signed_out_elsewhere() {
        people.changeRoles(Actor.SYSTEM, username, Set.of(Role.ADMINISTRATOR));
        var elsewhere = browser.open(Cast.VISITOR, SETTINGS);
        signInWithPassword(elsewhere);
        elsewhere.waitForURL("**/");
        jdbc.sql("insert into identity.sign_in_rule (administrators_second) values (true)")
                .update();
        try {
            elsewhere.navigate("/settings");
            elsewhere.waitForURL("**/settings/second-factor");
            make();

            elsewhere.navigate("/settings");
            elsewhere.waitForURL("**/sign-in");
            page.navigate("/settings");
            assertThat(page.locator("main a[href='/settings/passkeys']")).isVisible();
        } finally {
            jdbc.sql("delete from identity.sign_in_rule").update();
        }
    }

    @Test
    void one_device_makes_one() {
        make();
        begin(Cast.PASSWORD);
        page.click("passkey-maker button");

        assertThat(page.locator("passkey-maker [data-state=known]")).isVisible();
    }

    @Test
    void a_device_that_does_not_know_who_holds_it_signs_nobody_in() {
        make();
        signOut();
        know(false);
        page.navigate("/sign-in");
        page.click("passkey-sign-in button");
        assertThat(page.locator("passkey-sign-in [data-state=ended]")).isVisible();

        Assertions.assertThat(send(answer("discouraged")))
                .as("what a script asks for that does not mind")
                .isEqualTo(422);
        know(true);
        Assertions.assertThat(send(answer("required"))).isEqualTo(303);
    }

    @Test
    void an_answer_counts_for_its_own_question_and_once() {
        make();
        signOut();
        page.navigate("/sign-in");
        var early = answer("required");
        var late = answer("required");

        Assertions.assertThat(send(early)).as("to another question").isEqualTo(422);
        Assertions.assertThat(send(late)).as("the question is used up").isEqualTo(409);
        Assertions.assertThat(send(answer("required"))).isEqualTo(303);
    }

    @Test
    void who_has_left_is_refused_as_if_unknown() {
        make();
        signOut();
        people.changeActive(Actor.SYSTEM, username, false);
        page.navigate("/sign-in");
        page.click("passkey-sign-in button");

        assertThat(page.locator(".error-summary")).containsText("Det gick inte att logga in med den passnyckeln");
        Assertions.assertThat(count(
                        "select count(*) from identity.passkey where person_id = :person and last_used_at is null"))
                .as("nothing is noted of it")
                .isOne();
    }

    @Test
    void a_copied_passkey_is_refused_and_written_in_the_audit_trail() {
        make();
        signOut();
        jdbc.sql("update identity.passkey set signature_count = 1000 where person_id = :person")
                .param("person", person)
                .update();
        page.navigate("/sign-in");
        page.click("passkey-sign-in button");

        assertThat(page.locator(".error-summary")).isVisible();
        Assertions.assertThat(
                        count("select count(*) from audit.entry where person_id = :person and kind = 'passkey_copied'"))
                .isOne();
    }

    @Test
    void without_scripts_the_pages_say_so_and_the_password_does() {
        var still = browser.open(Cast.VISITOR, new Browser.Settings(false, 390, "sv-SE", false));
        Assertions.assertThat(unscripted(still, "/sign-in")).contains("behöver webbläsaren få köra skript");
        assertThat(still.locator("passkey-sign-in button")).isHidden();
        still.fill("[name=username]", username);
        still.fill("[name=password]", Cast.PASSWORD);
        still.click("main form.form button[type=submit]");
        still.waitForURL("**/");

        Assertions.assertThat(unscripted(still, "/settings/passkeys")).contains("behöver webbläsaren få köra skript");
    }

    /// As [EveryPageTests] looks at pages; it sees none of these.
    private void look(String where) {
        page.evaluate(PageLook.source());
        PageLook.EYES.values().forEach(eyes -> {
            var look = new PageLook(page, eyes, wrong);
            look.at(where);
            look.look();
        });
    }

    /// Chromium shows no `<noscript>` when scripts are off in this way, so what it was sent is read.
    private static String unscripted(Page still, String path) {
        var sent = still.navigate(path).text();
        return sent.substring(sent.indexOf("<noscript>"), sent.indexOf("</noscript>"));
    }

    private void make() {
        begin(Cast.PASSWORD);
        page.click("passkey-maker button");
        assertThat(page.locator("#passkeys")).containsText("Min telefon");
    }

    private void begin(String proof) {
        page.navigate("/settings/passkeys");
        page.fill("[name=name]", "Min telefon");
        page.fill("[name=proof]", proof);
        page.click("main form.form button[type=submit]");
    }

    private void signInWithPasskey() {
        signOut();
        page.navigate("/sign-in");
        page.click("passkey-sign-in button");
    }

    private void signOut() {
        page.context().clearCookies();
    }

    private void signInWithPassword() {
        signInWithPassword(page);
    }

    private void signInWithPassword(Page where) {
        where.navigate("/sign-in");
        where.fill("[name=username]", username);
        where.fill("[name=password]", Cast.PASSWORD);
        where.click("main form.form button[type=submit]");
    }

    /// Asks the device as another script would.
    private String answer(String verification) {
        return (String) page.evaluate("""
                async (userVerification) => {
                  const body = new URLSearchParams({ _csrf: document.querySelector('passkey-sign-in [name=_csrf]').value })
                  const asked = await fetch('/sign-in/passkey/options', { method: 'POST', headers: { Accept: 'application/json' }, body })
                  const question = { ...(await asked.json()), userVerification }
                  const key = await navigator.credentials.get({ publicKey: PublicKeyCredential.parseRequestOptionsFromJSON(question) })
                  return JSON.stringify(key.toJSON())
                }
                """, verification);
    }

    /// @return the status
    private int send(String answer) {
        return (int) page.evaluate("""
                async (answer) => {
                  const _csrf = document.querySelector('passkey-sign-in [name=_csrf]').value
                  const body = new URLSearchParams({ _csrf, answer })
                  const told = await fetch('/sign-in/passkey', { method: 'POST', body, redirect: 'manual' })
                  return told.type === 'opaqueredirect' ? 303 : told.status
                }
                """, answer);
    }

    private int letters() {
        return count("select count(*) from mail.message where person_id = :person and source = 'passkey-added'");
    }

    private int count(String sql) {
        return jdbc.sql(sql).param("person", person).query(Integer.class).single();
    }

    private void know(boolean verified) {
        var change = new JsonObject();
        change.addProperty("authenticatorId", authenticator);
        change.addProperty("isUserVerified", verified);
        device.send("WebAuthn.setUserVerified", change);
    }

    private String addDevice() {
        var options = new JsonObject();
        options.addProperty("protocol", "ctap2");
        options.addProperty("transport", "internal");
        options.addProperty("hasResidentKey", true);
        options.addProperty("hasUserVerification", true);
        options.addProperty("isUserVerified", true);
        options.addProperty("automaticPresenceSimulation", true);
        var added = new JsonObject();
        added.add("options", options);
        return device.send("WebAuthn.addVirtualAuthenticator", added)
                .get("authenticatorId")
                .getAsString();
    }
}
