package org.samverk.advice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.samverk.cast.Cast.ANNA;
import static org.samverk.cast.Cast.BJORN;

import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.samverk.access.Subjects;
import org.samverk.cast.Cast;
import org.samverk.cast.CastSetup;
import org.samverk.cast.SamverkTest;
import org.samverk.documents.Drafts;
import org.samverk.feed.PostMoves;
import org.samverk.feed.Posts;
import org.samverk.richtext.Markdown;
import org.samverk.richtext.MentionResolver;
import org.samverk.richtext.RichText;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/// Anna is asked about something that she afterwards does not see any more.
@SamverkTest
class AdviceAboutHiddenTests {
    @Autowired
    private BeanFactory program;

    @Autowired
    private AdviceRounds rounds;

    @Autowired
    private Posts posts;

    @Autowired
    private PostMoves moves;

    @Autowired
    private Drafts drafts;

    @Autowired
    private Subjects subjects;

    @Autowired
    private CastSetup cast;

    @Autowired
    private MockMvcTester mvc;

    private AskingGroup scene;
    private UUID elsewhere;

    @BeforeEach
    void groups() {
        scene = new AskingGroup(program, ANNA);
        elsewhere = new AskingGroup(program).id();
    }

    @Test
    void a_round_on_a_post_that_moved_away_does_not_say_which_post_it_was() {
        var post = posts.post(cast.actor(BJORN), scene.id(), text("Ska vi sanda vid skolan?"))
                .id();
        var round = scene.ask(Asking.about(post, Whom.people("anna")));
        assertThat(read(ANNA, round)).bodyText().contains(post.toString());
        assertThat(page(ANNA, round)).bodyText().contains("/posts/" + post, "id=\"chain\"");

        moves.move(cast.actor(BJORN), post, elsewhere, true);

        assertThat(read(ANNA, round))
                .hasStatusOk()
                .bodyText()
                .contains("Ska vi sanda?")
                .doesNotContain(post.toString());
        assertThat(page(ANNA, round))
                .hasStatusOk()
                .bodyText()
                .contains("Ska vi sanda?")
                .doesNotContain(post.toString(), "vid skolan");
        assertThat(rounds.about(cast.actor(ANNA), post)).isEmpty();
        assertThat(rounds.waiting(cast.actor(ANNA)))
                .filteredOn(waiting -> waiting.round().id().equals(round.id()))
                .singleElement()
                .satisfies(waiting -> assertThat(waiting.round().aboutId()).isNull());
        assertThat(read(BJORN, round)).bodyText().contains(post.toString());
    }

    @Test
    void a_round_on_a_draft_that_is_hidden_does_not_say_which_revision_of_it() {
        var draft = drafts.start(cast.actor(BJORN), elsewhere, "Halkrutin", text("Vi sandar klockan sex."), null);
        subjects.grant(draft, cast.id(ANNA));
        var round = scene.ask(Asking.about(draft, Whom.people("anna")));
        assertThat(round.sha256()).isNotNull();
        assertThat(read(ANNA, round)).bodyText().contains(round.sha256());
        assertThat(page(ANNA, round)).bodyText().contains(round.sha256(), "Vi sandar klockan sex.");

        subjects.revoke(draft, cast.id(ANNA));

        assertThat(read(ANNA, round)).hasStatusOk().bodyText().doesNotContain(draft.toString(), round.sha256());
        assertThat(rounds.require(cast.actor(ANNA), round.id()).revision()).isNull();
        assertThat(page(ANNA, round))
                .hasStatusOk()
                .bodyText()
                .doesNotContain(draft.toString(), round.sha256(), "klockan sex", "Halkrutin");
        assertThat(read(BJORN, round)).bodyText().contains(draft.toString(), round.sha256());
    }

    private MvcTestResult read(Cast reader, Round round) {
        return mvc.get()
                .uri("/api/v1/advice/" + round.id())
                .with(cast.api(reader))
                .exchange();
    }

    private MvcTestResult page(Cast reader, Round round) {
        return mvc.get()
                .uri(round.path())
                .with(cast.as(reader))
                .header("Accept-Language", "sv")
                .exchange();
    }

    private static RichText text(String words) {
        return Markdown.toRichText(words, MentionResolver.NONE);
    }
}
