package org.samverk.ideas;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.samverk.access.Actor;
import org.samverk.cast.Cast;
import org.samverk.cast.CastSetup;
import org.samverk.cast.SamverkTest;
import org.samverk.richtext.Markdown;
import org.samverk.richtext.MentionResolver;
import org.samverk.richtext.RichText;
import org.samverk.search.Search;
import org.samverk.search.SearchQuery;
import org.springframework.beans.factory.annotation.Autowired;

@SamverkTest
class AnsweredIdeaFoundTests {
    @Autowired
    private Ideas ideas;

    @Autowired
    private IdeaResponses responses;

    @Autowired
    private Search search;

    @Autowired
    private CastSetup cast;

    @Test
    void an_idea_is_found_by_what_it_was_answered() {
        var word = "svarsord" + UUID.randomUUID().toString().substring(0, 8).replaceAll("[0-9-]", "x");
        var anna = cast.actor(Cast.ANNA);
        var idea = ideas.submit(anna, new NewIdea("En idé om svar", text("Svara oss."), null, null));
        cast.untilAllIsFound();
        assertThat(found(anna, word)).isZero();

        responses.respond(
                cast.actor(Cast.CECILIA), idea.number(), new NewResponse(IdeaStatus.ACCEPTED, text(word), null));
        cast.untilAllIsFound();

        assertThat(found(anna, word)).isOne();
    }

    private long found(Actor reader, String word) {
        return search.find(reader, SearchQuery.of(word)).total();
    }

    private static RichText text(String words) {
        return Markdown.toRichText(words, MentionResolver.NONE);
    }
}
