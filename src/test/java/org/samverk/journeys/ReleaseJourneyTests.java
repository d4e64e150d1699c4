package org.samverk.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.samverk.cast.Cast.ANNA;
import static org.samverk.cast.Cast.DAVID;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.samverk.access.Actor;
import org.samverk.cast.CastSetup;
import org.samverk.cast.SamverkTest;
import org.samverk.sections.SectionSamples;
import org.samverk.sites.PageDrafts;
import org.samverk.sites.Pages;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.boot.test.web.server.LocalServerPort;

/// David puts three drafts into a release; one of them stands in the way until he has seen to it; then all three are
/// live at once. With and without JavaScript.
@SamverkTest
class ReleaseJourneyTests {
    @LocalServerPort
    private int port;

    @Autowired
    private AutowireCapableBeanFactory beans;

    @Autowired
    private Pages pages;

    @Autowired
    private PageDrafts drafts;

    @Autowired
    private CastSetup cast;

    private final String word = "Samling" + UUID.randomUUID().toString().substring(0, 8);
    private Browser browser;
    private SectionSamples samples;
    private Actor david = Actor.VISITOR;

    @BeforeEach
    void open() {
        browser = new Browser(port);
        samples = beans.createBean(SectionSamples.class);
        david = cast.actor(DAVID);
    }

    @AfterEach
    void close() {
        browser.close();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void three_pages_go_live_as_one(boolean javaScript) {
        var one = samples.page(word + " ett", null);
        var two = samples.page(word + " två", null);
        samples.draft(david, one, "Det nya ett.");
        var crossed = samples.draft(david, two, "Det nya två.");
        drafts.begin(david, samples.below(one, word + " tre"));
        pages.change(david, two.id(), 1, SectionSamples.text(two.title(), "Ändrad under tiden."));

        var page = browser.open(DAVID, new Browser.Settings(javaScript, 1280, "sv-SE", false));
        page.navigate("/publisher");
        page.locator("main a[href='/publisher/releases']").click();
        page.fill("[name=title]", word);
        button(page, "Börja en samlad publicering").click();
        page.waitForURL("**/publisher/releases/*");
        for (var title : List.of(word + " ett", word + " två", word + " tre")) {
            page.selectOption("[name=draft]", new SelectOption().setLabel(title + " – David Öberg"));
            button(page, "Lägg till").click();
            assertThat(page.locator("main .rows")).containsText(title);
        }
        assertThat(page.locator("main .rows")).containsText("Den publicerade sidan har ändrats");
        assertThat(button(page, "Publicera 3 utkast")).hasCount(0);
        var release = page.url();

        page.navigate(crossed.path());
        button(page, "Spara utkastet").click();
        page.waitForURL("**" + crossed.path());
        page.navigate(release);
        button(page, "Publicera 3 utkast").click();
        assertThat(page.locator("main")).containsText("Alla utkast är publicerade.");

        var reader = browser.open(ANNA, new Browser.Settings(javaScript, 390, "sv-SE", false));
        reader.navigate(two.address());
        assertThat(reader.locator("article")).containsText("Det nya två.");
        reader.navigate(one.address());
        assertThat(reader.locator("article")).containsText("Det nya ett.");
        assertThat(reader.locator("article")).containsText(word + " tre");
    }

    private static Locator button(Page page, String name) {
        return page.locator("main")
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(name).setExact(true));
    }
}
