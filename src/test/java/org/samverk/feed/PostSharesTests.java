package org.samverk.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.Objects;
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
import org.samverk.people.Writing;
import org.samverk.richtext.RichText;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;

@SamverkTest
class PostSharesTests {
    @Autowired
    Posts posts;

    @Autowired
    PostRemovals removals;

    @Autowired
    PostShares shares;

    @Autowired
    Feed feed;

    @Autowired
    Groups groups;

    @Autowired
    GroupMembers members;

    @Autowired
    Writing writing;

    @Autowired
    Tokens tokens;

    @Autowired
    CastSetup cast;

    @Autowired
    MockMvcTester mvc;

    Actor insider;
    Actor member;
    Group secret;
    Group open;
    Group other;

    @BeforeEach
    void groups_of_each_sort() {
        insider = cast.newcomer("Björn Test");
        member = cast.newcomer("Mia Test");
        secret = group("Dolda gruppen", Visibility.SECRET);
        open = group("Öppna torget", Visibility.OPEN);
        other = group("Andra torget", Visibility.OPEN);
        members.join(member, open.id());
        members.join(member, other.id());
    }

    @Test
    void a_share_of_a_share_shows_the_first_post() {
        var first = posts.post(insider, open.id(), text("Det första"));
        var share = shares.share(insider, first.id(), other.id(), text("Läs"));

        var again = shares.share(member, share.id(), open.id(), text("Läs igen"));

        assertThat(again.state().originalId()).isEqualTo(first.id());
    }

    @Test
    void a_share_whose_original_one_does_not_see_is_shared_itself() {
        var hidden = posts.post(insider, secret.id(), text("Det hemliga"));
        var share = shares.share(insider, hidden.id(), open.id(), text("Se här"));

        var again = shares.share(member, share.id(), other.id(), text("Läs"));

        assertThat(again.state().originalId()).isEqualTo(share.id());
        assertThat(Objects.requireNonNull(feed.parts(member, again).shared()).excerpt())
                .isEqualTo("Se här");
    }

    @Test
    void a_share_whose_original_was_taken_back_is_shared_itself_also_by_its_author() {
        var first = posts.post(insider, open.id(), text("Det första"));
        var share = shares.share(member, first.id(), other.id(), text("Se här"));
        removals.delete(insider, first.id());

        assertThat(shares.share(insider, share.id(), open.id(), text("Läs"))
                        .state()
                        .originalId())
                .isEqualTo(share.id());
    }

    @Test
    void the_form_shows_what_is_shared_and_leads_to_the_new_post() {
        var hidden = posts.post(insider, secret.id(), text("Det hemliga"));
        assertThat(page(insider, hidden.path())).bodyText().contains(hidden.path() + "/share");
        assertThat(page(insider, hidden.path() + "/share"))
                .bodyText()
                .contains("Det hemliga", "Bara de som får läsa inlägget", "Öppna torget")
                .doesNotContain("<option value=\"" + secret.slug());
        assertThat(page(member, hidden.path() + "/share")).hasStatus(404);

        assertThat(send(insider, hidden.path() + "/share")
                        .param("group", open.slug())
                        .param("markdown", "Mina ord"))
                .hasStatus(303);
        var shared = feed.group(insider, open.id(), Cursor.START).items().getFirst();
        assertThat(page(insider, shared.path())).bodyText().contains("Mina ord", "Det hemliga");
        assertThat(page(member, shared.path()))
                .bodyText()
                .contains("Mina ord", "Det delade inlägget går inte att visa för dig.")
                .doesNotContain("Det hemliga", "Dolda gruppen", hidden.id().toString());
    }

    @Test
    void what_was_typed_comes_back_when_it_is_refused_or_the_group_is_gone() {
        var post = posts.post(insider, open.id(), text("Det första"));
        assertThat(send(member, post.path() + "/share").param("group", other.slug()))
                .hasStatus(422)
                .bodyText()
                .contains("Skriv något först.", "value=\"" + other.slug() + "\" selected");
        assertThat(send(member, post.path() + "/share")
                        .param("group", secret.slug())
                        .param("markdown", "Mina ord"))
                .hasStatus(404)
                .bodyText()
                .contains("Mina ord")
                .doesNotContain("Dolda gruppen");
        members.leave(member, other.id());
        assertThat(send(member, post.path() + "/share")
                        .param("group", other.slug())
                        .param("markdown", "Mina ord"))
                .hasStatus(403)
                .bodyText()
                .contains("Mina ord");
    }

    @Test
    void a_program_shares_with_the_same_rules() {
        var post = posts.post(insider, open.id(), text("Det första"));
        var path = "/api/v1" + post.path() + "/share";
        assertThat(api(member, path).content("{\"markdown\":\"Läs\"}")).hasStatus(422);
        assertThat(api(member, path).content("{\"group\":\"" + secret.slug() + "\",\"markdown\":\"Läs\"}"))
                .hasStatus(404);
        assertThat(api(member, path).content("{\"group\":\"" + other.slug() + "\",\"markdown\":\"Läs\"}"))
                .hasStatus(201)
                .bodyText()
                .contains(other.id().toString());
    }

    private Group group(String name, Visibility visibility) {
        return groups.create(insider, new GroupFields(name, "", visibility.code()));
    }

    private RichText text(String words) {
        return writing.markdown(insider, words);
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
