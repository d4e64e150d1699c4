package org.samverk.conversations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.samverk.access.Actor;
import org.samverk.access.Visibility;
import org.samverk.cast.CastSetup;
import org.samverk.cast.SamverkTest;
import org.samverk.feed.Post;
import org.samverk.feed.Posts;
import org.samverk.groups.GroupFields;
import org.samverk.groups.Groups;
import org.samverk.people.Writing;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;

@SamverkTest
class CommentPageTests {
    @Autowired
    MockMvcTester mvc;

    @Autowired
    Conversations conversations;

    @Autowired
    Posts posts;

    @Autowired
    Groups groups;

    @Autowired
    Writing writing;

    @Autowired
    Readings readings;

    @Autowired
    Reactions reactions;

    @Autowired
    CastSetup cast;

    Actor person;
    Post post;
    String list;

    @BeforeEach
    void a_post() {
        person = cast.newcomer("Siv Test");
        var group = groups.create(person, new GroupFields("Skolgården", "", Visibility.OPEN.code()));
        post = posts.post(person, group.id(), writing.markdown(person, "Gungorna är trasiga"));
        list = "/subjects/" + post.id() + "/comments";
    }

    @Test
    void without_a_script_one_is_led_to_the_comment_on_the_page_of_its_subject() {
        var answer = send(list).param("markdown", "Lagas på fredag").exchange();

        var comment =
                conversations.of(person, post.id()).threads().getFirst().first().comment();
        assertThat(answer).hasStatus(HttpStatus.SEE_OTHER).hasRedirectedUrl(post.path() + "#comment-" + comment.id());
        assertThat(mvc.get().uri(post.path()).with(cast.as(person.requirePerson())))
                .bodyText()
                .contains("Lagas på fredag", "id=\"comment-" + comment.id() + "\"");
    }

    @Test
    void htmx_gets_the_conversation_alone_with_the_focus_on_what_was_written() {
        assertThat(send(list).header("HX-Request", "true").param("markdown", "Lagas på fredag"))
                .hasStatusOk()
                .bodyText()
                .contains("Lagas på fredag", "data-focus")
                .doesNotContain("<html");
    }

    @Test
    void a_refused_comment_keeps_what_was_typed() {
        var typed = "Inledning " + "x".repeat(20_001);
        assertThat(send(list).param("markdown", typed))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Inledning xxx", "aria-invalid=\"true\"", "<html");
        assertThat(send(list).header("HX-Request", "true").param("markdown", " "))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Skriv något först.")
                .doesNotContain("<html");
    }

    @Test
    void a_form_that_is_sent_twice_counts_once() {
        var once = UUID.randomUUID().toString();
        send(list).param("markdown", "Dubbelt").param("once", once).exchange();
        send(list).param("markdown", "Dubbelt").param("once", once).exchange();

        assertThat(conversations.of(person, post.id()).total()).isEqualTo(1);
    }

    @Test
    void what_is_written_cannot_become_markup() {
        assertThat(send(list)
                        .header("HX-Request", "true")
                        .param("markdown", "<script>alert(1)</script> <b onclick=x>hej</b>"))
                .hasStatusOk()
                .bodyText()
                .doesNotContain("<script>alert", "onclick");
    }

    @Test
    void a_broken_document_is_refused_and_nothing_is_stored() {
        assertThat(send(list).param("content", "{\"type\":\"doc\",\"content\":[{\"type\":\"script\"}]}"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(conversations.of(person, post.id()).total()).isZero();
    }

    @Test
    void a_program_comments_and_reads_in_the_same_words() {
        conversations.comment(person, post.id(), writing.markdown(person, "**Fet** text"));

        assertThat(mvc.get().uri("/api/v1" + list).with(cast.api(org.samverk.cast.Cast.ANNA)))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.items[0].markdown")
                .asString()
                .contains("**Fet** text");
        assertThat(mvc.post()
                        .uri("/api/v1" + list)
                        .with(cast.api(org.samverk.cast.Cast.ANNA))
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"markdown\":\"  \"}"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    }

    @Test
    void posting_with_the_newest_first_keeps_that_order() {
        send(list).param("markdown", "Först").exchange();
        assertThat(send(list)
                        .header("HX-Request", "true")
                        .param("markdown", "Sedan")
                        .param("order", "newest"))
                .bodyText()
                .contains("data-order=\"newest\"", "name=\"order\" value=\"newest\"")
                .containsSubsequence("Sedan", "Först");
        assertThat(send(list)
                        .header("HX-Request", "true")
                        .param("markdown", " ")
                        .param("order", "newest"))
                .bodyText()
                .contains("data-order=\"newest\"");
    }

    @Test
    void the_page_of_the_conversation_reads_it_and_a_script_says_so_by_itself() {
        var reader = cast.newcomer("Rune Test");
        mvc.get()
                .uri(list)
                .header("HX-Request", "true")
                .with(cast.as(reader.requirePerson()))
                .exchange();
        assertThat(readings.unread(reader, post.id())).isTrue();
        mvc.get().uri(list).with(cast.as(reader.requirePerson())).exchange();
        assertThat(readings.unread(reader, post.id())).isFalse();

        conversations.comment(person, post.id(), writing.markdown(person, "Nytt"));
        assertThat(readings.unread(reader, post.id())).isTrue();
        assertThat(mvc.post()
                        .uri("/subjects/" + post.id() + "/reading")
                        .header("HX-Request", "true")
                        .with(cast.as(reader.requirePerson()))
                        .with(csrf()))
                .hasStatus(HttpStatus.NO_CONTENT);
        assertThat(readings.unread(reader, post.id())).isFalse();
    }

    @Test
    void what_is_unread_in_the_feed_has_a_button_that_says_it_is_read_and_leads_back_there() {
        var reader = cast.newcomer("Rune Test");
        var path = groups.require(person, post.groupId()).path();
        var button = "action=\"/subjects/" + post.id() + "/reading\"";
        assertThat(mvc.get().uri(path).with(cast.as(reader.requirePerson())))
                .bodyText()
                .contains(button, "Markera som läst");

        for (var back : List.of(path, "//evil.example")) {
            assertThat(mvc.post()
                            .uri("/subjects/" + post.id() + "/reading")
                            .param("back", back)
                            .with(cast.as(reader.requirePerson()))
                            .with(csrf()))
                    .hasRedirectedUrl(back.equals(path) ? path : post.path());
        }
        assertThat(mvc.get().uri(path).with(cast.as(reader.requirePerson())))
                .bodyText()
                .doesNotContain(button);
    }

    @Test
    void the_page_of_a_post_costs_the_same_however_much_was_said() {
        send(list).param("markdown", "Ett").exchange();
        var few = cast.statements(this::look);
        for (var n = 0; n < 10; n++) {
            var other = cast.newcomer("Person " + n);
            var said = conversations.comment(other, post.id(), writing.markdown(other, "Kommentar " + n));
            conversations.comment(person, post.id(), said.id(), writing.markdown(person, "Svar " + n));
            reactions.reactToComment(person, said.id(), ReactionKind.HEART);
        }

        assertThat(cast.statements(this::look)).isEqualTo(few);
    }

    private void look() {
        assertThat(mvc.get().uri(post.path()).with(cast.as(person.requirePerson())))
                .hasStatusOk();
    }

    private MockMvcRequestBuilder send(String path) {
        return mvc.post()
                .uri(path)
                .header("Accept-Language", "sv")
                .with(cast.as(person.requirePerson()))
                .with(csrf());
    }
}
