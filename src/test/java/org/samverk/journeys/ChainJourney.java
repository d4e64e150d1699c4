package org.samverk.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.samverk.cast.Cast;

/// The whole chain as five people and a visitor go through it, in Swedish. Without JavaScript the same, but that the
/// editor is a text field that takes Markdown.
final class ChainJourney {
    private final Browser browser;
    private final Browser.Settings settings;
    private final String group;
    private final String word;
    private String idea = "";
    private String draft = "";

    /// @param group the name of the group that is asked to write: björn administers it, anna and farid are members
    /// @param word  a word that makes this journey's titles its own
    ChainJourney(Browser browser, Browser.Settings settings, String group, String word) {
        this.browser = browser;
        this.settings = settings;
        this.group = group;
        this.word = word;
    }

    void anna_submits_an_idea() {
        var page = browser.open(Cast.ANNA, settings);
        page.navigate("/ideas/new");
        page.fill("[name=title]", "Låna hjälpmedel " + word);
        page.fill("[name=markdown]", "Vi kör till centrum för varje duschpall. **Ett förråd** i öster vore bättre.");
        button(page, "Lämna idén").click();
        assertThat(heading(page, "Låna hjälpmedel " + word)).isVisible();
        idea = path(page);
    }

    void bjorn_supports_it_and_comments() {
        var page = browser.open(Cast.BJORN, settings);
        page.navigate(idea);
        button(page, "Stöd idén").click();
        assertThat(button(page, "Sluta stödja")).isVisible();
        page.fill("#comments form.composer textarea", "Det skulle skolan också ha nytta av, " + word);
        page.locator("#comments form.composer button[type=submit]").last().click();
        assertThat(page.locator("#comment-list")).containsText("nytta av, " + word);
    }

    void cecilia_accepts_it_and_asks_the_group_to_write() {
        var page = browser.open(Cast.CECILIA, settings);
        page.navigate(idea);
        page.check("[name=status][value=accepted]");
        page.fill("#answer [name=markdown]", "Bra. Skriv ett förslag till rutin, så beslutar jag.");
        choose(page, "asked", group);
        button(page, "Skicka svaret").click();
        assertThat(page.locator(".response")).containsText("Skriv ett förslag till rutin");
    }

    void bjorn_and_farid_write_three_revisions() {
        var page = browser.open(Cast.BJORN, settings);
        page.navigate(idea);
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Börja på ett utkast"))
                .click();
        page.fill("[name=title]", "Rutin för förrådet " + word);
        write(page, "Förrådet ligger på Björkvägen.");
        button(page, "Spara utkastet").click();
        assertThat(heading(page, "Rutin för förrådet " + word)).isVisible();
        draft = path(page);
        revise(browser.open(Cast.FARID, settings), "Förrådet ligger på Björkvägen. Nyckeln finns i receptionen.", 2);
        revise(page, "Förrådet ligger på Björkvägen. Nyckeln finns i receptionen. Lånet är gratis.", 3);
    }

    void bjorn_puts_the_third_revision_before_cecilia() {
        var page = browser.open(Cast.BJORN, settings);
        page.navigate(draft);
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Lägg fram för beslut"))
                .click();
        page.selectOption("[name=revision]", "3");
        choose(page, "decider", "VON " + word);
        page.check("[name=kind][value=delegation]");
        page.fill("[name=question]", "Ska rutinen gälla?");
        page.fill("[name=caseNumber]", "VON 2026/118");
        button(page, "Lägg fram").click();
        page.waitForURL("**/decisions/requests/*");
        assertThat(page.locator("main")).containsText("Version 3");
    }

    void cecilia_decides() {
        var page = browser.open(Cast.CECILIA, settings);
        Browser.told(page, "Rutin för förrådet " + word).locator("a").first().click();
        page.fill("[name=reasons]", "Det sparar tid och kostar inget.");
        button(page, "Besluta enligt förslaget").click();
        assertThat(page.locator("main")).containsText("Det sparar tid och kostar inget.");
    }

    /// @return the address of the page
    String david_publishes_it_on_the_public_web() {
        var page = browser.open(Cast.DAVID, settings);
        page.navigate("/publisher");
        page.locator("main a", new Page.LocatorOptions().setHasText("Rutin för förrådet " + word))
                .first()
                .click();
        page.selectOption("[name=place]", "public:");
        page.fill("[name=contact]", "Hemtjänsten, 0123-45 60 00");
        button(page, "Publicera sidan").click();
        assertThat(heading(page, "Rutin för förrådet " + word)).isVisible();
        return path(page);
    }

    void a_visitor_reads_it_with_its_provenance(String address) {
        var page = browser.open(Cast.VISITOR, settings);
        page.navigate(address);
        assertThat(page.locator("article")).containsText("Lånet är gratis.");
        var provenance = page.locator(".provenance summary").first();
        assertThat(provenance).containsText("Beslutad");
        assertThat(provenance).containsText("dnr VON 2026/118");
        provenance.click();
        assertThat(page.locator(".provenance").first()).containsText("ordagrant");
        assertThat(page.locator("body")).not().containsText("Cecilia");
    }

    void anna_sees_on_the_idea_what_became_of_it(String address) {
        var page = browser.open(Cast.ANNA, settings);
        page.navigate(idea);
        assertThat(page.locator("#chain a[href='" + address + "']")).hasCount(1);
        assertThat(page.locator("#chain a[href^='/decisions/']")).hasCount(1);
        assertThat(Browser.told(page, word).first()).isVisible();
    }

    private void revise(Page page, String text, int number) {
        page.navigate(draft + "/edit");
        write(page, text);
        button(page, "Spara ny version").click();
        page.waitForURL("**" + draft);
        assertThat(page.locator("main")).containsText("Version " + number);
    }

    private void write(Page page, String text) {
        if (settings.javaScript()) {
            page.locator("rich-editor [contenteditable=true]").fill(text);
        } else {
            page.fill("[name=markdown]", text);
        }
    }

    private static void choose(Page page, String name, String words) {
        var option = page.locator("[name=" + name + "] option", new Page.LocatorOptions().setHasText(words))
                .first();
        page.selectOption("[name=" + name + "]", option.getAttribute("value"));
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private static Locator heading(Page page, String name) {
        return page.getByRole(
                AriaRole.HEADING, new Page.GetByRoleOptions().setName(name).setLevel(1));
    }

    private static String path(Page page) {
        return java.net.URI.create(page.url()).getPath();
    }
}
