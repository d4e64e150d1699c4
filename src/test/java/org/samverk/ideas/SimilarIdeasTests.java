package org.samverk.ideas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.samverk.cast.Cast.ANNA;
import static org.samverk.cast.Cast.BJORN;
import static org.samverk.cast.Cast.HUGO;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.samverk.cast.Cast;
import org.samverk.cast.CastSetup;
import org.samverk.cast.SamverkTest;
import org.samverk.groups.GroupFields;
import org.samverk.groups.Groups;
import org.samverk.richtext.Markdown;
import org.samverk.richtext.MentionResolver;
import org.springframework.beans.factory.annotation.Autowired;

@SamverkTest
class SimilarIdeasTests {
    @Autowired
    private Ideas ideas;

    @Autowired
    private SimilarIdeas similar;

    @Autowired
    private Groups groups;

    @Autowired
    private CastSetup cast;

    @ParameterizedTest
    @CsvSource({
        "Vattenautomater i skolorna, Automaten för vatten i skolan",
        "Solcellsanläggning på simhallstaket, Solceller på taket",
        "Bokbytarhörna i biblioteket, Byt böcker i bibliotekets hörna",
        "Lekplatsfika varje fredag, Fika vid lekplatsen på fredagar"
    })
    void an_idea_is_found_by_inflected_words_and_by_parts_of_compounds(String there, String typed) {
        var idea = submit(ANNA, there, null);

        assertThat(similar.to(cast.actor(BJORN), typed))
                .extracting(SimilarIdea::number)
                .contains(idea.number());
    }

    @Test
    void five_at_most_are_shown_and_none_that_is_hidden_withdrawn_or_quite_different() {
        var group = groups.create(cast.actor(BJORN), new GroupFields("Hemlig likhet", "", "secret"));
        var hidden = submit(BJORN, "Rullskridskoförråd hemligt", group.id());
        var withdrawn = submit(ANNA, "Rullskridskoförråd återtaget", null);
        ideas.withdraw(cast.actor(ANNA), withdrawn.number());
        for (var i = 0; i < 6; i++) {
            submit(ANNA, "Rullskridskoförråd " + i, null);
        }

        assertThat(similar.to(cast.actor(ANNA), "Förråd för rullskridskor"))
                .hasSize(5)
                .extracting(SimilarIdea::number)
                .doesNotContain(hidden.number(), withdrawn.number());
        assertThat(similar.to(cast.actor(HUGO), "rullskridskoförråd")).isEmpty();
        assertThat(similar.to(cast.actor(ANNA), "Qvyzx xyfqz")).isEmpty();
        assertThat(similar.to(cast.actor(ANNA), "R")).isEmpty();
        assertThat(similar.to(cast.actor(ANNA), null)).isEmpty();
    }

    private Idea submit(Cast person, String title, @Nullable UUID group) {
        var text = Markdown.toRichText("Därför.", MentionResolver.NONE);
        return ideas.submit(cast.actor(person), new NewIdea(title, text, group, null));
    }
}
