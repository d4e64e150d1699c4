package org.samverk.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.samverk.access.Actor;
import org.samverk.access.Visibility;
import org.samverk.cast.CastSetup;
import org.samverk.cast.SamverkTest;
import org.samverk.conversations.Comment;
import org.samverk.conversations.Conversations;
import org.samverk.groups.Group;
import org.samverk.groups.GroupArchive;
import org.samverk.groups.GroupFields;
import org.samverk.groups.Groups;
import org.samverk.kernel.RefusedException;
import org.samverk.kernel.TimeSource;
import org.samverk.people.Writing;
import org.samverk.polls.PollFields;
import org.samverk.polls.PollResults;
import org.samverk.polls.Polls;
import org.samverk.richtext.RichText;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/// Nothing changes any more in an archived group, and nothing there offers to.
@SamverkTest
class ArchivedPostsTests {
    @Autowired
    Posts posts;

    @Autowired
    PostRemovals removals;

    @Autowired
    PostAnswers answers;

    @Autowired
    Polls polls;

    @Autowired
    Conversations conversations;

    @Autowired
    Groups groups;

    @Autowired
    GroupArchive archive;

    @Autowired
    Writing writing;

    @Autowired
    TimeSource time;

    @Autowired
    CastSetup cast;

    @Autowired
    MockMvcTester mvc;

    Actor author;
    Group group;
    Post question;
    Comment answer;

    @BeforeEach
    void somebody_asks_in_a_group() {
        author = cast.newcomer("Arne Test");
        group = groups.create(author, new GroupFields("Nedlagda", "", Visibility.OPEN.code()));
        question = posts.post(author, group.id(), new NewPost(text("Vem har nyckeln?"), true, false, null, null));
        answer = conversations.comment(author, question.id(), text("Jag"));
        polls.create(author, question.id(), poll());
    }

    @Test
    void nobody_votes_nor_closes_nor_asks_any_more() {
        var other = posts.post(author, group.id(), text("Utan fråga"));
        archive.archive(author, group.id());

        refused(() -> polls.vote(author, question.id(), Set.of(1)));
        refused(() -> polls.close(author, question.id()));
        refused(() -> polls.create(author, other.id(), poll()));
        var poll = polls.require(author, question.id());
        assertThat(poll.canVote()).isFalse();
        assertThat(poll.canClose()).isFalse();

        archive.bringBack(author, group.id());
        assertThat(polls.vote(author, question.id(), Set.of(1)).poll().voted()).isTrue();
    }

    @Test
    void nothing_is_taken_back_nor_put_back_nor_accepted_nor_changed() {
        var gone = posts.post(author, group.id(), text("Borta"));
        removals.delete(author, gone.id());
        answers.accept(author, question.id(), answer.id());
        archive.archive(author, group.id());

        refused(() -> removals.delete(author, question.id()));
        refused(() -> removals.restore(author, gone.id()));
        refused(() -> answers.withdraw(author, question.id()));
        refused(() -> answers.accept(author, question.id(), answer.id()));
        refused(() -> answers.ask(author, question.id(), false));
        refused(() -> posts.edit(author, question.id(), text("Annat")));
    }

    @Test
    void the_page_offers_none_of_that() {
        archive.archive(author, group.id());

        assertThat(mvc.get()
                        .uri(question.path())
                        .header("Accept-Language", "sv")
                        .with(cast.as(author.requirePerson())))
                .hasStatusOk()
                .bodyText()
                .contains("Vem har nyckeln?", "Vilken dag?")
                .doesNotContain(
                        question.path() + "/edit",
                        question.path() + "/deletion",
                        question.path() + "/answer",
                        question.path() + "/pin",
                        "/vote\"",
                        "/closing\"");
    }

    @Test
    void who_planned_something_there_can_still_take_it_back() {
        var at = time.instant().plus(Duration.ofDays(1));
        var planned = posts.post(author, group.id(), new NewPost(text("Sedan"), false, false, at, null));
        archive.archive(author, group.id());

        assertThat(removals.delete(author, planned.id()).isDeleted()).isTrue();
    }

    private static void refused(ThrowingCallable act) {
        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(act)
                .satisfies(e -> assertThat(e.messageKey()).isEqualTo("web.error.groupArchived"));
    }

    private static PollFields poll() {
        return new PollFields("Vilken dag?", List.of("Måndag", "Tisdag"), false, false, PollResults.ALWAYS, null);
    }

    private RichText text(String words) {
        return writing.markdown(author, words);
    }
}
