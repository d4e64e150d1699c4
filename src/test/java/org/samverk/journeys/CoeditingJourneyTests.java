package org.samverk.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.samverk.cast.Cast.BJORN;
import static org.samverk.cast.Cast.FARID;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.time.Instant;
import java.util.ArrayList;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.samverk.access.MembershipRole;
import org.samverk.access.Memberships;
import org.samverk.cast.Cast;
import org.samverk.cast.CastSetup;
import org.samverk.cast.SamverkTest;
import org.samverk.documents.DraftTexts;
import org.samverk.documents.Drafts;
import org.samverk.groups.GroupFields;
import org.samverk.groups.Groups;
import org.samverk.richtext.Markdown;
import org.samverk.richtext.MentionResolver;
import org.samverk.richtext.RichText;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/// Björn and Farid write on one draft, each in a browser of their own.
@SamverkTest
class CoeditingJourneyTests {
    private static final String TEXT = "rich-editor [contenteditable=true]";
    private static final String STATE = ".together [data-state]";

    @LocalServerPort
    private int port;

    @Autowired
    private CastSetup cast;

    @Autowired
    private Groups groups;

    @Autowired
    private Memberships memberships;

    @Autowired
    private Drafts drafts;

    @Autowired
    private DraftTexts texts;

    private Browser browser;
    private UUID id = UUID.randomUUID();
    private String draft = "";

    @BeforeEach
    void a_draft_of_two() {
        browser = new Browser(port);
        var group = groups.create(
                cast.actor(BJORN), new GroupFields("Två skriver " + UUID.randomUUID(), "Vi skriver.", "closed"));
        memberships.put(cast.id(FARID), group.id(), MembershipRole.MEMBER, Instant.now());
        var text = Markdown.toRichText("Första stycket.\n\nAndra stycket.", MentionResolver.NONE);
        id = drafts.start(cast.actor(BJORN), group.id(), "Rutin", text, null);
        draft = "/drafts/" + id;
    }

    @AfterEach
    void close() {
        browser.close();
    }

    @Test
    void two_write_at_once_see_each_other_and_undo_only_what_is_their_own() {
        var bjorn = write(BJORN);
        var farid = write(FARID);
        assertThat(bjorn.locator("[data-others]")).containsText("Farid");

        at(bjorn, 0, " Björns ord.");
        assertThat(farid.locator(TEXT)).containsText("Björns ord.");
        at(farid, 1, " Farids ord.");
        assertThat(bjorn.locator(TEXT)).containsText("Farids ord.");
        assertThat(bjorn.locator(".others-caret")).hasCount(1);

        bjorn.keyboard().press("Control+z");
        assertThat(farid.locator(TEXT)).not().containsText("Björns ord.");
        assertThat(bjorn.locator(TEXT)).containsText("Farids ord.");

        at(bjorn, 0, " Björn igen.");
        save(bjorn).click();
        bjorn.waitForURL("**" + draft);
        assertThat(bjorn.locator("article .prose")).hasText("Första stycket. Björn igen.Andra stycket. Farids ord.");
        bjorn.navigate(draft + "/revisions");
        assertThat(bjorn.locator("main .row").first()).containsText("Farid");
    }

    @Test
    void who_loses_the_network_writes_on_and_both_texts_come_together() {
        var bjorn = write(BJORN);
        var farid = write(FARID);
        farid.context().setOffline(true);
        at(farid, 1, " Utan nät.");
        assertThat(farid.locator(STATE)).containsText("Ingen kontakt");
        at(bjorn, 0, " Med nät.");

        farid.context().setOffline(false);

        assertThat(bjorn.locator(TEXT)).containsText("Utan nät.");
        assertThat(farid.locator(TEXT)).containsText("Med nät.");
        assertThat(farid.locator(STATE)).hasText("Allt är sparat");
    }

    @Test
    void who_saves_while_the_server_is_slow_to_answer_waits_and_has_saved_it_all() {
        var bjorn = browser.open(BJORN, Browser.Settings.USUAL);
        bjorn.clock().install();
        bjorn.navigate(draft + "/edit");
        bjorn.waitForSelector(TEXT);
        var held = new ArrayList<Route>();
        bjorn.route("**/steps", held::add);
        at(bjorn, 0, " Sent svar.");
        save(bjorn).click();

        bjorn.clock().runFor(10_000);
        assertThat(save(bjorn)).hasAttribute("aria-busy", "true");
        bjorn.unroute("**/steps");
        held.forEach(Route::resume);

        bjorn.waitForURL("**" + draft);
        assertThat(bjorn.locator("article .prose")).containsText("Första stycket. Sent svar.");
    }

    @Test
    void what_a_closed_window_could_not_send_is_sent_by_the_next_one() {
        var farid = write(FARID);
        farid.context().setOffline(true);
        at(farid, 0, " Skrivet på tåget.");
        assertThat(farid.locator(STATE)).containsText("Ingen kontakt");
        farid.close();
        farid.context().setOffline(false);

        var again = farid.context().newPage();
        again.navigate(draft + "/edit");

        assertThat(again.locator(TEXT)).containsText("Skrivet på tåget.");
        assertThat(write(BJORN).locator(TEXT)).containsText("Skrivet på tåget.");
    }

    @Test
    void words_whose_place_another_takes_away_meanwhile_are_written_again() {
        var bjorn = write(BJORN);
        var farid = write(FARID);
        farid.context().setOffline(true);
        at(farid, 1, " Viktigt tillägg.");
        bjorn.locator(TEXT + " p").nth(1).click(new Locator.ClickOptions().setClickCount(3));
        bjorn.keyboard().press("Delete");
        bjorn.keyboard().press("Backspace");
        assertThat(bjorn.locator(STATE)).hasText("Allt är sparat");

        farid.context().setOffline(false);

        assertThat(bjorn.locator(TEXT)).containsText("Viktigt tillägg.");
        assertThat(bjorn.locator(TEXT)).not().containsText("Andra stycket");
    }

    @Test
    void a_draft_that_is_made_final_takes_no_more_and_says_why() {
        var farid = write(FARID);
        drafts.finalise(cast.actor(BJORN), id, 1);

        at(farid, 0, " För sent.");

        assertThat(farid.locator(STATE)).containsText("kunde inte tas emot");
        assertThat(farid.locator("rich-editor .editor-text")).containsText("För");
        assertThat(RichText.parse(drafts.revision(drafts.require(cast.actor(BJORN), id), 1)
                                .content())
                        .plainText())
                .doesNotContain("För sent.");
    }

    @Test
    void a_passage_is_commented_on_and_what_is_proposed_is_accepted_by_keyboard() {
        var bjorn = write(BJORN);
        var farid = write(FARID);
        farid.locator(TEXT + " > p").nth(1).click();
        farid.keyboard().press("Home");
        for (int letter = 0; letter < "Andra".length(); letter++) {
            farid.keyboard().press("Shift+ArrowRight");
        }
        farid.keyboard().press("Control+Alt+m");
        farid.keyboard().type("Låter bättre.");
        farid.keyboard().press("Tab");
        farid.keyboard().type("Det andra");
        farid.keyboard().press("Enter");
        assertThat(farid.locator("#remarks .remark-quote")).hasText("Andra");

        assertThat(bjorn.locator("#remarks .remark-proposal ins")).hasText("Det andra");
        assertThat(bjorn.locator(".remarked")).hasText("Andra");
        at(bjorn, 0, " Mer text före.");
        assertThat(bjorn.locator(".remarked")).hasText("Andra");
        bjorn.locator("#remarks button[value=accepted]").focus();
        bjorn.keyboard().press("Enter");

        assertThat(farid.locator(TEXT + " > p").nth(1)).hasText("Det andra stycket.");
        assertThat(bjorn.locator(".remark-settled")).containsText("1 hanterad");
    }

    @Test
    void what_is_commented_on_is_what_was_selected_last_even_when_the_browser_has_not_told_of_it() {
        var farid = write(FARID);
        farid.locator(TEXT + " > p").nth(1).click();
        farid.keyboard().press("Home");
        farid.keyboard().press("Shift+ArrowRight");

        farid.locator(TEXT).evaluate("""
            (text) => {
              for (let letter = 1; letter < 'Andra'.length; letter++) getSelection().modify('extend', 'right', 'character');
              document.dispatchEvent(new Event('htmx:afterSwap'));
              text.dispatchEvent(new KeyboardEvent('keydown', { key: 'm', ctrlKey: true, altKey: true, bubbles: true }));
            }""");

        assertThat(farid.locator("#remark-new [name=quote]")).hasValue("Andra");
    }

    @Test
    void without_a_script_a_passage_is_named_by_its_words() {
        var page = browser.open(FARID, new Browser.Settings(false, 1280, "sv-SE", false));
        page.navigate(draft + "/remarks");
        page.fill("[name=quote]", "Första stycket");
        page.fill("#words", "Behövs det?");
        page.click(".remark-new button[type=submit]");
        assertThat(page.locator(".remark .prose").first()).hasText("Behövs det?");

        page.click(".remark-answer summary");
        page.fill(".remark-answer textarea", "Ja.");
        page.click(".remark-answer button[type=submit]");
        assertThat(page.locator(".remark-replies")).containsText("Ja.");
        page.click("button[value=resolved]");

        assertThat(page.locator("#remarks")).containsText("1 hanterad");
    }

    private Page write(Cast person) {
        var page = browser.open(person, Browser.Settings.USUAL);
        page.navigate(draft + "/edit");
        page.waitForSelector(TEXT);
        return page;
    }

    /// Writes at the end of a paragraph.
    private static void at(Page page, int paragraph, String words) {
        page.locator(TEXT + " > p").nth(paragraph).click();
        page.keyboard().press("End");
        page.keyboard().type(words);
    }

    private static Locator save(Page page) {
        return page.locator("main form[action$='/revisions'] button[type=submit]")
                .last();
    }
}
