package org.samverk.conversations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.samverk.access.Actor;
import org.samverk.access.Audience;
import org.samverk.access.Principals;
import org.samverk.access.Subject;
import org.samverk.access.Subjects;
import org.samverk.access.Visibility;
import org.samverk.cast.CastSetup;
import org.samverk.cast.SamverkTest;
import org.samverk.chain.Chain;
import org.samverk.chain.LinkKind;
import org.samverk.chain.Station;
import org.samverk.chain.Step;
import org.samverk.documents.TurnedDrafts;
import org.samverk.feed.Post;
import org.samverk.feed.Posts;
import org.samverk.groups.Group;
import org.samverk.groups.GroupFields;
import org.samverk.groups.GroupMembers;
import org.samverk.groups.Groups;
import org.samverk.ideas.NewIdea;
import org.samverk.ideas.TurnedIdeas;
import org.samverk.kernel.InvalidInputException;
import org.samverk.kernel.NotFoundException;
import org.samverk.kernel.TimeSource;
import org.samverk.people.Writing;
import org.samverk.richtext.RichText;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionTemplate;

@SamverkTest
class OriginsTests {
    @Autowired
    Origins origins;

    @Autowired
    TurnedIdeas ideas;

    @Autowired
    TurnedDrafts drafts;

    @Autowired
    Conversations conversations;

    @Autowired
    Chain chain;

    @Autowired
    Posts posts;

    @Autowired
    Groups groups;

    @Autowired
    GroupMembers members;

    @Autowired
    Principals principals;

    @Autowired
    Writing writing;

    @Autowired
    Subjects subjects;

    @Autowired
    TransactionTemplate transactions;

    @Autowired
    TimeSource time;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    CastSetup cast;

    Actor author;
    Actor reader;
    Group closed;
    Post post;
    Comment comment;

    @BeforeEach
    void two_talk_in_a_closed_group() {
        author = cast.newcomer("Åsa Lind");
        reader = cast.newcomer("Örjan Berg");
        closed = groups.create(author, new GroupFields("Nattschemat", "", Visibility.CLOSED.code()));
        members.add(author, closed.id(), reader.requirePerson());
        post = posts.post(author, closed.id(), text("Nattpassen blir för långa"));
        comment = conversations.comment(
                reader, post.id(), text("Dela dem på *tre*, så som [Ängen](https://example.org) gör"));
    }

    @Test
    void a_post_is_quoted_with_the_name_of_its_author() {
        var origin = origins.require(reader, post.id(), null);

        assertThat(origin.title()).isEqualTo("Nattpassen blir för långa");
        assertThat(origin.markdown()).startsWith("> **Åsa Lind:**").contains("> Nattpassen blir för långa");
    }

    @Test
    void a_comment_is_quoted_in_bare_words_that_mention_nobody_anew() {
        var username = cast.newcomer("Ulla Ek");
        var said = conversations.comment(
                author, post.id(), writing.markdown(author, "Fråga @" + nameOf(username) + " om det"));

        var quoted = origins.require(author, post.id(), said.id());
        assertThat(writing.markdown(author, quoted.markdown()).mentions()).isEmpty();
        assertThat(origins.require(author, post.id(), comment.id()).markdown())
                .contains("Örjan Berg")
                .doesNotContain("](https");
    }

    @Test
    void what_was_made_of_a_post_stands_on_top_of_its_conversation() {
        ideas.submit(reader, new NewIdea("Kortare pass", text("Tre pass"), closed.id(), post.id()), null, false);

        assertThat(conversations.of(author, post.id()).outcomes())
                .extracting(Outcome::words, Outcome::title)
                .containsExactly(tuple("conversations.outcome.idea.begun", "Kortare pass"));
    }

    @Test
    void what_was_decided_stays_on_top_however_much_began_or_was_talked_about_after_it() {
        transactions.executeWithoutResult(status -> {
            station(Step.DECISION, "Beslut om nattpass", true);
            IntStream.range(0, 8).forEach(n -> station(Step.DRAFT, "Utkast " + n, false));
            IntStream.range(0, 8).forEach(n -> station(Step.DISCUSSION, "Samtal " + n, true));
        });

        assertThat(conversations.of(author, post.id()).outcomes())
                .hasSize(5)
                .last()
                .satisfies(outcome -> {
                    assertThat(outcome.words()).isEqualTo("conversations.outcome.decision.done");
                    assertThat(outcome.title()).isEqualTo("Beslut om nattpass");
                });
    }

    private void station(Step step, String title, boolean complete) {
        var id = subjects.nextId();
        var now = time.instant();
        var person = author.requirePerson();
        subjects.create(new Subject(id, "draft", closed.id(), Audience.GROUP, person, title, "/x/" + id, now, now));
        chain.station(Station.of(id, step, "made", complete, person, now));
        chain.link(author, post.id(), id, LinkKind.DRAFTED, null);
    }

    @Test
    void what_was_made_of_a_comment_stands_below_it_and_is_linked_to_its_subject() {
        var idea = ideas.submit(
                author, new NewIdea("Kortare pass", text("Tre pass"), closed.id(), post.id()), comment.id(), false);

        var entry = conversations.of(reader, post.id()).threads().getFirst().first();
        assertThat(entry.made()).extracting(Outcome::path).containsExactly("/ideas/" + idea.number());
        assertThat(chain.of(reader, idea.id()).steps())
                .flatExtracting(step -> step.stations())
                .extracting(station -> station.path())
                .contains(post.path());
    }

    @Test
    void words_leave_a_closed_group_only_when_somebody_says_that_they_may() {
        var idea = new NewIdea("Kortare pass", text("Tre pass"), null, post.id());

        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(() -> ideas.submit(reader, idea, null, false))
                .satisfies(e -> assertThat(e.problems())
                        .extracting(problem -> problem.field())
                        .containsExactly("chosen"));
        assertThat(ideas.submit(reader, idea, null, true).title()).isEqualTo("Kortare pass");
    }

    @Test
    void a_draft_in_another_group_asks_the_same() {
        var other = groups.create(reader, new GroupFields("Dagschemat", "", Visibility.OPEN.code()));
        var origin = origins.require(reader, post.id(), null);

        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(() -> drafts.start(reader, other.id(), "Pass", text("Tre pass"), origin, false));
        drafts.start(reader, closed.id(), "Pass", text("Tre pass"), origin, false);
    }

    @Test
    void the_form_warns_and_comes_back_with_what_was_typed() {
        var form = "/ideas/new?origin=" + post.id() + "&comment=" + comment.id();
        assertThat(mvc.get().uri(form).header("Accept-Language", "sv").with(cast.as(reader.requirePerson())))
                .hasStatusOk()
                .bodyText()
                .contains("Bara några få kan läsa", "name=\"chosen\"", "Örjan Berg");
        assertThat(mvc.post()
                        .uri("/ideas")
                        .header("Accept-Language", "sv")
                        .param("title", "Kortare pass")
                        .param("markdown", "Tre pass i stället för två")
                        .param("origin", post.id().toString())
                        .param("comment", comment.id().toString())
                        .with(cast.as(reader.requirePerson()))
                        .with(csrf()))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Tre pass i stället för två", "Fler kommer att kunna läsa");
    }

    @Test
    void whoever_does_not_see_it_makes_nothing_of_it() {
        var stranger = cast.newcomer("Ulla Ek");

        assertThatExceptionOfType(NotFoundException.class)
                .isThrownBy(() -> origins.require(stranger, post.id(), comment.id()));
        assertThatExceptionOfType(NotFoundException.class)
                .isThrownBy(() ->
                        ideas.submit(stranger, new NewIdea("Kortare pass", text("Tre"), null, post.id()), null, true));
        assertThatExceptionOfType(NotFoundException.class)
                .isThrownBy(() -> origins.require(reader, closed.id(), comment.id()));
    }

    private String nameOf(Actor person) {
        return principals
                .refs(List.of(person.requirePerson()))
                .values()
                .iterator()
                .next()
                .username();
    }

    private RichText text(String markdown) {
        return writing.markdown(author, markdown);
    }
}
