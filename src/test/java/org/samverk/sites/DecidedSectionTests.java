package org.samverk.sites;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.samverk.access.Actor;
import org.samverk.cast.Cast;
import org.samverk.cast.CastSetup;
import org.samverk.cast.SamverkTest;
import org.samverk.kernel.RefusedException;
import org.samverk.richtext.Markdown;
import org.samverk.richtext.MentionResolver;
import org.samverk.sections.Sections;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

/// Where a section takes decided texts only, they go live to the letter, whichever way they came there.
@SamverkTest
class DecidedSectionTests {
    private static final String TEXT = "Så här gör vi.";

    @Autowired
    private Sections sections;

    @Autowired
    private Pages pages;

    @Autowired
    private PageDrafts drafts;

    @Autowired
    private PageReleases releases;

    @Autowired
    private Publishing publishing;

    @Autowired
    private CastSetup cast;

    @Autowired
    private AutowireCapableBeanFactory beans;

    private final String title = "Beslutat " + UUID.randomUUID();
    private Actor david = Actor.VISITOR;
    private Page section;
    private DecidedTexts decisions;

    @BeforeEach
    void a_section_that_takes_decided_texts_only() {
        decisions = beans.createBean(DecidedTexts.class);
        david = cast.actor(Cast.DAVID);
        section = pages.create(david, new Place(SiteKind.INTRANET, null), text(title + " avdelning", "Välkommen"));
        sections.begin(david, section.id());
        sections.rule(david, section.id(), true);
    }

    @Test
    void a_decided_text_is_published_from_its_decision() {
        var decided = decisions.approved(title, TEXT);

        var page = publishing.publish(david, decided.id(), new Place(SiteKind.INTRANET, section.id()), null);

        assertThat(page.seal()).isEqualTo(decided.text().sha256());
    }

    @Test
    void a_draft_goes_live_when_it_says_what_was_decided_and_no_word_more() {
        decisions.approved(title, TEXT);
        var exact = drafts.begin(david, below(TEXT));
        var longer = drafts.begin(david, below(TEXT + " Ibland."));

        assertThat(releases.publish(david, exact.id()).title()).isEqualTo(title);
        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> releases.publish(david, longer.id()))
                .satisfies(e -> assertThat(e.messageKey()).isEqualTo("sections.live.undecided"));
    }

    @Test
    void a_text_that_was_declined_does_not_go_live() {
        decisions.decided(title, TEXT, null, "declined");
        var draft = drafts.begin(david, below(TEXT));

        assertThatExceptionOfType(RefusedException.class).isThrownBy(() -> releases.publish(david, draft.id()));
    }

    private PageDraftFields below(String markdown) {
        return new PageDraftFields(null, new Place(SiteKind.INTRANET, section.id()), text(title, markdown), 0, null);
    }

    private static PageText text(String title, String markdown) {
        return new PageText(title, Markdown.toRichText(markdown, MentionResolver.NONE), null, "sv");
    }
}
