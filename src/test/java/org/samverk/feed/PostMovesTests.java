package org.samverk.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.samverk.access.Actor;
import org.samverk.access.Visibility;
import org.samverk.cast.CastSetup;
import org.samverk.cast.SamverkTest;
import org.samverk.groups.Group;
import org.samverk.groups.GroupFields;
import org.samverk.groups.GroupMembers;
import org.samverk.groups.Groups;
import org.samverk.identity.Tokens;
import org.samverk.kernel.Cursor;
import org.samverk.kernel.InvalidInputException;
import org.samverk.kernel.NotFoundException;
import org.samverk.kernel.RefusedException;
import org.samverk.notifications.Notifications;
import org.samverk.people.Writing;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;

@SamverkTest
class PostMovesTests {
    @Autowired
    Posts posts;

    @Autowired
    PostMoves moves;

    @Autowired
    Groups groups;

    @Autowired
    GroupMembers members;

    @Autowired
    Notifications notifications;

    @Autowired
    Writing writing;

    @Autowired
    Tokens tokens;

    @Autowired
    CastSetup cast;

    @Autowired
    MockMvcTester mvc;

    Actor administrator;
    Actor author;
    Actor outsider;
    Group closed;
    Group open;

    @BeforeEach
    void somebody_writes_in_two_groups() {
        administrator = cast.newcomer("Björn Test");
        author = cast.newcomer("Mia Test");
        outsider = cast.newcomer("Ove Test");
        closed = group("Stängda rummet", Visibility.CLOSED);
        open = group("Öppna torget", Visibility.OPEN);
        members.add(administrator, closed.id(), author.requirePerson());
        members.join(author, open.id());
    }

    @Test
    void what_was_written_for_a_few_is_moved_only_when_that_is_confirmed() {
        var post = post(closed);

        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(() -> moves.move(author, post.id(), open.id(), false));
        assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> posts.require(outsider, post.id()));
        moves.move(author, post.id(), open.id(), true);
        assertThat(posts.require(outsider, post.id()).groupId()).isEqualTo(open.id());
    }

    @Test
    void an_administrator_moves_what_others_wrote_and_they_are_told_so() {
        var post = post(open);
        moves.move(administrator, post.id(), closed.id(), false);

        assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> posts.require(outsider, post.id()));
        await().until(() -> notifications.list(author, Cursor.START).items().stream()
                .anyMatch(line -> line.kind().equals("POST_MOVED")));
    }

    @Test
    void nothing_is_moved_to_where_its_author_could_not_read_it() {
        var post = post(open);
        var other = group("Ledningen", Visibility.CLOSED);

        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(() -> moves.move(administrator, post.id(), other.id(), true));
        assertThat(posts.require(author, post.id()).groupId()).isEqualTo(open.id());
    }

    @Test
    void other_members_and_those_outside_do_not_move_it_and_it_goes_only_where_one_takes_part() {
        var post = post(open);
        members.join(outsider, open.id());
        var other = groups.create(outsider, new GroupFields("Ovan", "", Visibility.OPEN.code()));

        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> moves.move(outsider, post.id(), other.id(), true));
        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> moves.move(author, post.id(), other.id(), true));
        assertThat(page(outsider, post.path() + "/move")).hasStatus(403);
        assertThat(page(outsider, post.path())).bodyText().doesNotContain(post.path() + "/move");
    }

    @Test
    void the_form_says_before_who_will_be_able_to_read_it() {
        var post = post(closed);
        assertThat(page(author, post.path())).bodyText().contains(post.path() + "/move");
        assertThat(page(author, post.path() + "/move"))
                .bodyText()
                .contains("Stängda rummet, där bara de som är med kan läsa", "Alla medarbetare kan läsa det.");

        assertThat(send(author, post.path() + "/move"))
                .hasStatus(422)
                .bodyText()
                .contains("Välj en grupp.");
        assertThat(send(author, post.path() + "/move").param("group", open.slug()))
                .hasStatus(422)
                .bodyText()
                .contains("confirmed-error", "value=\"" + open.slug() + "\" checked");
        assertThat(send(author, post.path() + "/move").param("group", "finns-inte"))
                .hasStatus(404);
        assertThat(send(author, post.path() + "/move")
                        .param("group", open.slug())
                        .param("confirmed", "true"))
                .hasStatus(303)
                .hasRedirectedUrl(post.path());
        assertThat(posts.require(outsider, post.id()).groupId()).isEqualTo(open.id());
    }

    @Test
    void who_is_in_no_other_group_is_told_so() {
        members.leave(author, open.id());

        assertThat(page(author, post(closed).path() + "/move"))
                .bodyText()
                .contains("Du är inte med i någon annan grupp");
    }

    @Test
    void a_program_moves_with_the_same_rules() {
        var post = post(closed);
        var path = "/api/v1" + post.path() + "/move";
        assertThat(api(author, path).content("{\"group\":\"" + open.slug() + "\"}"))
                .hasStatus(422)
                .hasContentType(MediaType.APPLICATION_PROBLEM_JSON);
        assertThat(api(outsider, path).content("{\"group\":\"" + open.slug() + "\",\"confirmed\":true}"))
                .hasStatus(404);
        assertThat(api(author, path).content("{\"group\":\"" + open.slug() + "\",\"confirmed\":true}"))
                .hasStatusOk()
                .bodyText()
                .contains(open.id().toString());
    }

    private Group group(String name, Visibility visibility) {
        return groups.create(administrator, new GroupFields(name, "", visibility.code()));
    }

    private Post post(Group group) {
        return posts.post(author, group.id(), writing.markdown(author, "Flyttas"));
    }

    private MockMvcRequestBuilder page(Actor actor, String path) {
        return mvc.get().uri(path).with(cast.as(actor.requirePerson()));
    }

    private MockMvcRequestBuilder send(Actor actor, String path) {
        return mvc.post().uri(path).with(cast.as(actor.requirePerson())).with(csrf());
    }

    private MockMvcRequestBuilder api(Actor actor, String path) {
        return mvc.post()
                .uri(path)
                .contentType(MediaType.APPLICATION_JSON)
                .header(
                        "Authorization",
                        "Bearer " + tokens.create(actor, "Test", 1).secret());
    }
}
