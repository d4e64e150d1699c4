package org.samverk.sites;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.samverk.access.Actor;
import org.samverk.cast.Cast;
import org.samverk.cast.CastSetup;
import org.samverk.cast.SamverkTest;
import org.samverk.richtext.Markdown;
import org.samverk.richtext.MentionResolver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/// Readers see how a page that was changed differs from what was decided.
@SamverkTest
class PageDifferenceTests {
    @Autowired
    private AutowireCapableBeanFactory beans;

    @Autowired
    private Publishing publishing;

    @Autowired
    private Pages pages;

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private CastSetup cast;

    private final String title = "Rutin " + UUID.randomUUID();
    private Actor david = Actor.VISITOR;
    private DecidedTexts texts;

    @BeforeEach
    void a_publisher() {
        david = cast.actor(Cast.DAVID);
        texts = beans.createBean(DecidedTexts.class);
    }

    @Test
    void the_words_that_a_publisher_changed_are_marked() {
        var page = published(SiteKind.PUBLIC, "Tvätta händerna ofta.");
        var address = "/public/differences/" + page.id();
        assertThat(get(Cast.VISITOR, address)).hasStatus(404);
        assertThat(get(Cast.VISITOR, page.address()))
                .bodyText()
                .contains("ordagrant")
                .doesNotContain(address);

        pages.change(david, page.id(), 1, text("Tvätta händerna noga."));

        assertThat(get(Cast.VISITOR, page.address()))
                .bodyText()
                .contains("Sidan har ändrats sedan den beslutades.", "href=\"" + address + "\"");
        assertThat(get(Cast.VISITOR, address))
                .hasStatusOk()
                .bodyText()
                .containsPattern("<del>.*ofta.*</del>")
                .containsPattern("<ins>.*noga.*</ins>")
                .doesNotContain("Du kan lägga tillbaka");
        assertThat(get(Cast.DAVID, address)).bodyText().contains("Du kan lägga tillbaka den beslutade texten");
    }

    @Test
    void the_difference_of_an_intranet_page_is_for_those_who_see_the_page() {
        var page = published(SiteKind.INTRANET, "Beslutad text");
        pages.change(david, page.id(), 1, text("Ändrad text"));

        assertThat(get(Cast.ANNA, "/differences/" + page.id()))
                .hasStatusOk()
                .bodyText()
                .contains("Beslutad");
        assertThat(get(Cast.HUGO, "/differences/" + page.id())).hasStatus(404);
        assertThat(get(Cast.VISITOR, "/public/differences/" + page.id())).hasStatus(404);
    }

    /// A page that came from one decision and says what another decided on: the text in between was never on it.
    @Test
    void a_decided_text_that_was_never_on_the_page_is_shown_to_those_alone_who_see_the_decision() {
        var page = published(SiteKind.PUBLIC, "Vad som står där");
        var other = texts.approved(title, "Hemlig formulering");
        var never = new Page(
                page.id(),
                page.site(),
                null,
                page.path(),
                page.title(),
                page.content(),
                1,
                page.seal(),
                other.id(),
                null,
                "sv",
                page.publishedAt(),
                page.reviewedAt(),
                PageShape.PLAIN);

        assertThat(publishing.differsFrom(cast.actor(Cast.CECILIA), never)).isPresent();
        assertThat(publishing.differsFrom(cast.actor(Cast.HUGO), never)).isEmpty();
        assertThat(publishing.differsFrom(Actor.VISITOR, never)).isEmpty();
    }

    private Page published(SiteKind site, String markdown) {
        return publishing.publish(david, texts.approved(title, markdown).id(), new Place(site, null), null);
    }

    private PageText text(String markdown) {
        return new PageText(title, Markdown.toRichText(markdown, MentionResolver.NONE), null, "sv");
    }

    private MvcTestResult get(Cast reader, String path) {
        return mvc.get().uri(path).with(cast.as(reader)).exchange();
    }
}
