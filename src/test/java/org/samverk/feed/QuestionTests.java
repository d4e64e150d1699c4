package org.samverk.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.samverk.access.Actor;
import org.samverk.access.Visibility;
import org.samverk.cast.CastSetup;
import org.samverk.cast.SamverkTest;
import org.samverk.conversations.Comment;
import org.samverk.conversations.Conversations;
import org.samverk.groups.Group;
import org.samverk.groups.GroupFields;
import org.samverk.groups.GroupMembers;
import org.samverk.groups.Groups;
import org.samverk.people.Writing;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/// Questions on their pages: saying that a post is one, and which comment answered it.
@SamverkTest
class QuestionTests {
    @Autowired
    MockMvcTester mvc;

    @Autowired
    Posts posts;

    @Autowired
    Conversations conversations;

    @Autowired
    Groups groups;

    @Autowired
    GroupMembers members;

    @Autowired
    Writing writing;

    @Autowired
    CastSetup cast;

    Actor asker;
    Actor helper;
    Group group;
    Post post;
    Comment comment;

    @BeforeEach
    void somebody_writes_and_another_comments() {
        asker = cast.newcomer("Fråge Test");
        helper = cast.newcomer("Hjälpsam Test");
        group = groups.create(asker, new GroupFields("Vaktmästarna", "", Visibility.OPEN.code()));
        members.join(helper, group.id());
        post = posts.post(asker, group.id(), writing.markdown(asker, "Var finns skruvarna?"));
        comment = conversations.comment(helper, post.id(), writing.markdown(helper, "I tredje lådan"));
    }

    @Test
    void a_post_becomes_a_question_later_and_stops_being_one_with_its_answer() {
        assertThat(page(asker)).bodyText().contains("Säg att det är en fråga").doesNotContain("Godta som svar");
        assertThat(page(helper)).bodyText().doesNotContain("Säg att det är en fråga");

        assertThat(act(asker, "/question", "post")).hasStatus(303);
        assertThat(page(asker)).bodyText().contains("Godta som svar", "Det är ingen fråga");
        assertThat(act(asker, "/answer", "post")).hasStatus(303);
        assertThat(act(asker, "/question", "delete")).hasStatus(303);

        assertThat(posts.require(asker, post.id()).state().question()).isFalse();
        assertThat(posts.require(asker, post.id()).isAnswered()).isFalse();
        assertThat(act(helper, "/question", "post")).hasStatus(403);
    }

    @Test
    void who_asked_accepts_a_comment_where_it_stands_and_the_conversation_says_so_on_top() {
        act(asker, "/question", "post");
        assertThat(page(helper)).bodyText().doesNotContain("Godta som svar");
        assertThat(act(helper, "/answer", "post")).hasStatus(403);

        assertThat(act(asker, "/answer", "post")).hasStatus(303);

        assertThat(page(helper))
                .bodyText()
                .contains("Frågan är besvarad:", "Hjälpsam Test: I tredje lådan", "Svaret</span>")
                .doesNotContain("Ångra att det är svaret");
        assertThat(get("/comments/" + comment.id() + "/answers", asker))
                .bodyText()
                .contains("Ångra att det är svaret");

        assertThat(act(asker, "/answer", "delete")).hasStatus(303);
        assertThat(page(helper)).bodyText().doesNotContain("Frågan är besvarad:");
    }

    @Test
    void an_answer_that_was_taken_back_is_no_answer() {
        act(asker, "/question", "post");
        act(asker, "/answer", "post");
        conversations.delete(helper, comment.id());

        assertThat(page(asker)).bodyText().doesNotContain("Frågan är besvarad:", "Godta som svar");
    }

    private MvcTestResult act(Actor as, String what, String method) {
        return mvc.post()
                .uri(post.path() + what)
                .with(cast.as(as.requirePerson()))
                .with(csrf())
                .param("_method", method)
                .param("comment", comment.id().toString())
                .exchange();
    }

    private MvcTestResult page(Actor as) {
        return get(post.path(), as);
    }

    private MvcTestResult get(String path, Actor as) {
        return mvc.get()
                .uri(path)
                .header("Accept-Language", "sv")
                .with(cast.as(as.requirePerson()))
                .exchange();
    }
}
