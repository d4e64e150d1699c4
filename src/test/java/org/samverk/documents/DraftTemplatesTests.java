package org.samverk.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.samverk.access.Actor;
import org.samverk.cast.Cast;
import org.samverk.cast.CastSetup;
import org.samverk.cast.SamverkTest;
import org.samverk.groups.GroupFields;
import org.samverk.groups.Groups;
import org.samverk.kernel.ConflictException;
import org.samverk.kernel.InvalidInputException;
import org.samverk.richtext.Markdown;
import org.samverk.richtext.MentionResolver;
import org.samverk.richtext.RichText;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/// What drafts may begin with.
@SamverkTest
class DraftTemplatesTests {
    @Autowired
    private DraftTemplates templates;

    @Autowired
    private Groups groups;

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private CastSetup cast;

    private final String name = "Mall " + UUID.randomUUID();
    private Actor eva = Actor.VISITOR;

    @BeforeEach
    void an_administrator() {
        eva = cast.actor(Cast.EVA);
    }

    @Test
    void there_are_some_from_the_beginning() {
        assertThat(templates.list(eva))
                .extracting(DraftTemplate::name)
                .contains("Tjänsteskrivelse", "Minnesanteckningar", "Rutin", "Nyhet", "Webbsida");
    }

    @Test
    void who_begins_a_draft_chooses_one_and_writes_on_from_there() {
        var id = templates.create(eva, name, "När ni behöver den", text("## Syfte\n\nVarför finns " + name + "?"));

        groups.create(cast.actor(Cast.BJORN), new GroupFields("Grupp " + name, "Vi skriver.", "open"));

        assertThat(mvc.get().uri("/drafts/new").with(cast.as(Cast.BJORN)))
                .bodyText()
                .contains(name, "När ni behöver den", "/drafts/new?template=" + id);
        assertThat(mvc.get().uri("/drafts/new?template=" + id).with(cast.as(Cast.BJORN)))
                .bodyText()
                .contains("## Syfte", "Varför finns " + name);
    }

    @Test
    void two_with_one_name_there_are_not_and_what_was_typed_is_still_there() {
        templates.create(eva, name, "", text("Ett"));

        assertThat(mvc.post()
                        .uri("/admin/draft-templates")
                        .with(cast.as(Cast.EVA))
                        .with(csrf())
                        .param("name", name.toUpperCase())
                        .param("markdown", "Det jag skrev"))
                .hasStatus(422)
                .bodyText()
                .contains("Det jag skrev", "name-error");
    }

    @Test
    void two_administrators_do_not_overwrite_each_other() {
        var id = templates.create(eva, name, "", text("Ett"));
        templates.change(eva, id, 1, name, "", text("Två"));

        assertThatExceptionOfType(ConflictException.class)
                .isThrownBy(() -> templates.change(eva, id, 1, name, "", text("Tre")));
        assertThat(templates.require(eva, id).content().plainText()).isEqualTo("Två");
    }

    @Test
    void a_template_without_text_is_refused_with_every_problem() {
        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(() -> templates.create(eva, " ", "", text("")))
                .satisfies(refused -> assertThat(refused.problems()).hasSize(2));
    }

    private static RichText text(String markdown) {
        return Markdown.toRichText(markdown, MentionResolver.NONE);
    }
}
