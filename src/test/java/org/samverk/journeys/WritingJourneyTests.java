package org.samverk.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.samverk.cast.Cast.BJORN;
import static org.samverk.cast.Cast.FARID;
import static org.samverk.cast.Cast.GRETA;

import com.microsoft.playwright.Page;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.samverk.access.MembershipRole;
import org.samverk.access.Memberships;
import org.samverk.cast.Cast;
import org.samverk.cast.CastSetup;
import org.samverk.cast.SamverkTest;
import org.samverk.groups.GroupFields;
import org.samverk.groups.Groups;
import org.samverk.kernel.TimeSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/// In the middle of a post of 2 000 words: the tab is closed, the session lapses, the network goes. The text is there
/// afterwards.
@SamverkTest
class WritingJourneyTests {
    private static final String LONG =
            IntStream.range(0, 2_000).mapToObj(number -> "ord" + number).collect(Collectors.joining(" "));
    private static final String EDITOR = ".writing .editor-text";
    private static final String SEND = ".composer button[type=submit]";

    @LocalServerPort
    private int port;

    @Autowired
    private CastSetup cast;

    @Autowired
    private Groups groups;

    @Autowired
    private Memberships memberships;

    @Autowired
    private TimeSource time;

    private Browser browser;
    private String group = "";

    @BeforeEach
    void open() {
        browser = new Browser(port);
        var made = groups.create(
                cast.actor(BJORN), new GroupFields("Skrivstugan " + UUID.randomUUID(), "Vi skriver.", "secret"));
        memberships.put(cast.id(FARID), made.id(), MembershipRole.MEMBER, time.instant());
        group = made.path();
    }

    @AfterEach
    void close() {
        browser.close();
    }

    @Test
    void what_is_typed_before_the_editor_is_there_is_taken_over_and_a_colleague_is_mentioned_by_keyboard() {
        var page = write(BJORN, "Hej **alla** ");
        page.keyboard().type("@far");
        assertThat(page.locator("[role=option][aria-selected=true]")).containsText("Farid Rahimi");
        page.keyboard().press("Enter");
        page.keyboard().type("kom nu");
        assertThat(page.locator(EDITOR)).hasText("Hej **alla** @Farid Rahimi kom nu");
        page.keyboard().type(" @gret");
        assertThat(page.locator("[role=option]")).containsText("Greta ser inte den här gruppen");
        page.keyboard().press("Tab");
        assertThat(page.locator(".writing-warning")).hasText("Greta ser inte den här gruppen.");
        page.keyboard().press("Control+Enter");
        assertThat(page.locator(".post .mention").first()).containsText("Farid Rahimi");
        assertThat(page.locator("#markdown")).hasValue("");
    }

    @Test
    void a_closed_tab_loses_nothing_here_nor_on_another_device() {
        var page = write(BJORN, LONG);
        assertThat(page.locator(EDITOR)).containsText("ord1999");
        page.close(new Page.CloseOptions().setRunBeforeUnload(false));
        var again = page.context().newPage();
        again.navigate(group);
        assertThat(again.locator(EDITOR)).containsText("ord1999");
        assertThat(again.locator(".writing-line")).containsText("Återställd från");
        var saved = again.waitForResponse("**/writing", () -> {
            again.locator(EDITOR).click();
            again.keyboard().type("!");
        });
        saved.finished();
        var elsewhere = browser.open(BJORN, Browser.Settings.USUAL);
        elsewhere.navigate(group);
        assertThat(elsewhere.locator(EDITOR)).containsText("ord1999");
        elsewhere.click("text=Släng");
        assertThat(elsewhere.locator(EDITOR)).hasText("");
    }

    @Test
    void a_lapsed_session_loses_nothing() {
        var page = write(BJORN, LONG);
        assertThat(page.locator(EDITOR)).containsText("ord1999");
        page.context().clearCookies();
        page.click(SEND);
        page.waitForURL("**/sign-in");
        page.fill("[name=username]", BJORN.username());
        page.fill("[name=password]", Cast.PASSWORD);
        page.click("main button[type=submit]:not([name])");
        page.waitForURL("**/kept");
        assertThat(page.locator("main")).containsText("ord1999");
        page.click("main form[action$='/posts'] button[type=submit]");
        assertThat(page.locator(".post").first()).containsText("ord0 ord1 ord2");
        assertThat(page.locator("#markdown")).hasValue("");
    }

    @Test
    void a_lost_network_loses_nothing_and_the_text_goes_when_it_is_back() {
        var page = write(BJORN, LONG);
        assertThat(page.locator(EDITOR)).containsText("ord1999");
        page.context().setOffline(true);
        page.click(SEND);
        assertThat(page.locator(".toast")).containsText("Din text finns kvar här");
        assertThat(page.locator(EDITOR)).containsText("ord1999");
        page.context().setOffline(false);
        assertThat(page.locator(".post").first()).containsText("ord0 ord1 ord2");
        assertThat(page.locator("#markdown")).hasValue("");
        assertThat(page.locator(".writing-line")).hasCount(0);
    }

    @Test
    void a_secret_group_is_not_told_to_others_by_what_is_kept() {
        var page = browser.open(GRETA, Browser.Settings.USUAL);
        page.navigate("/");
        assertThat(page.locator("[data-kept]")).hasCount(0);
    }

    private Page write(Cast person, String text) {
        var page = browser.open(person, Browser.Settings.USUAL);
        page.navigate(group);
        page.click("#markdown");
        page.keyboard().insertText(text);
        page.waitForSelector(EDITOR);
        return page;
    }
}
