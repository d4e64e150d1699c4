package org.samverk.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.samverk.access.Actor;
import org.samverk.access.Visibility;
import org.samverk.cast.CastSetup;
import org.samverk.cast.SamverkTest;
import org.samverk.conversations.Conversations;
import org.samverk.conversations.ReactionKind;
import org.samverk.conversations.Reactions;
import org.samverk.groups.Group;
import org.samverk.groups.GroupFields;
import org.samverk.groups.GroupMembers;
import org.samverk.groups.Groups;
import org.samverk.kernel.Cursor;
import org.samverk.kernel.TimeSource;
import org.samverk.people.Followings;
import org.samverk.people.People;
import org.samverk.people.Writing;
import org.samverk.polls.PollFields;
import org.samverk.polls.PollResults;
import org.samverk.polls.Polls;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@SamverkTest
class StartPageTests {
    @Autowired
    MockMvcTester mvc;

    @Autowired
    Groups groups;

    @Autowired
    Feed feed;

    @Autowired
    Posts posts;

    @Autowired
    GroupMembers members;

    @Autowired
    Conversations conversations;

    @Autowired
    Reactions reactions;

    @Autowired
    Polls polls;

    @Autowired
    PostPins pins;

    @Autowired
    Followings followings;

    @Autowired
    People people;

    @Autowired
    Writing writing;

    @Autowired
    TimeSource time;

    @Autowired
    CastSetup cast;

    Actor person;
    Group group;

    @BeforeEach
    void somebody_in_a_group() {
        person = cast.newcomer("Katarina Ödman");
        group = groups.create(person, new GroupFields("Trädgård", "Odla mer", Visibility.OPEN.code()));
    }

    @Test
    void greets_by_first_name_and_offers_a_field_to_write_in() {
        assertThat(get("/", person.requirePerson()))
                .hasStatusOk()
                .bodyText()
                .contains("Hej Katarina</h1>", "name=\"markdown\"", "value=\"" + group.slug() + "\"");
    }

    @Test
    void somebody_in_no_group_is_told_what_the_place_is_for_and_may_join_at_once() {
        var newcomer = cast.newcomer("Gun Ny");

        assertThat(get("/", newcomer.requirePerson()))
                .hasStatusOk()
                .bodyText()
                .contains("Grupper som kan vara dina", "/membership\"", "Dina första steg")
                .doesNotContain("name=\"markdown\"");
    }

    @Test
    void what_is_written_there_is_posted_once_however_often_it_is_sent() {
        var once = UUID.randomUUID().toString();
        assertThat(send("/posts", "Tomaterna är mogna", once)).hasStatus(HttpStatus.SEE_OTHER);
        assertThat(send("/posts", "Tomaterna är mogna", once)).hasStatus(HttpStatus.SEE_OTHER);

        assertThat(feed.group(person, group.id(), Cursor.START).items()).hasSize(1);
        assertThat(get("/", person.requirePerson())).bodyText().contains("Tomaterna är mogna");
        assertThat(get(group.path(), person.requirePerson())).bodyText().contains("Tomaterna är mogna");
    }

    @Test
    void an_empty_post_comes_back_with_what_is_wrong() {
        assertThat(send("/posts", "  ", null))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Skriv något först.");
        assertThat(send(group.path() + "/posts", "  ", null))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Skriv något först.");
    }

    @Test
    void a_post_that_is_too_long_comes_back_as_it_was_typed() {
        assertThat(send("/posts", "Inledning " + "x".repeat(50_001), null))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Inledning xxx", "50&#160;000".replace("&#160;", "\u00a0"));
    }

    @Test
    void what_is_shown_stands_in_the_address_and_goes_on_there() {
        for (var i = 0; i < 21; i++) {
            posts.post(person, group.id(), writing.markdown(person, "Bönor " + i));
        }

        assertThat(get("/?group=" + group.slug() + "&kind=post", person.requirePerson()))
                .hasStatusOk()
                .bodyText()
                .contains("Bönor 20", "href=\"/?group=" + group.slug() + "&amp;kind=post&amp;before=")
                .contains("Trädgård<", "Inlägg<");
        assertThat(get("/?kind=idea&group=" + group.slug(), person.requirePerson()))
                .hasStatusOk()
                .bodyText()
                .doesNotContain("Bönor")
                .contains("Inget här än");
        assertThat(get("/?group=finns-inte", person.requirePerson())).hasStatus(404);
        assertThat(get("/?kind=skräp&before=skräp", person.requirePerson())).hasStatusOk();
    }

    @Test
    void the_order_is_chosen_once_and_for_all_pages() {
        assertThat(post("/feed/order", "order", "newest", "back", group.path()))
                .hasStatus(HttpStatus.SEE_OTHER)
                .hasHeader("Location", group.path());

        assertThat(get("/", person.requirePerson())).bodyText().contains("value=\"newest\" aria-pressed=\"true\"");
        assertThat(post("/feed/order", "order", "active", "back", "https://example.org/"))
                .hasHeader("Location", "/");
    }

    @Test
    void what_is_unread_is_marked_and_everything_can_be_marked_as_read() {
        var other = cast.newcomer("Odd Odlare");
        members.join(other, group.id());
        posts.post(other, group.id(), writing.markdown(other, "Grönkål"));
        assertThat(get("/?unread=true", person.requirePerson())).bodyText().contains("Grönkål", "Oläst");

        assertThat(post("/feed/reading", "upTo", "", "back", "/?unread=true")).hasStatus(HttpStatus.SEE_OTHER);

        assertThat(get("/?unread=true", person.requirePerson()))
                .bodyText()
                .contains("Du har läst allt")
                .doesNotContain("Grönkål");
    }

    @Test
    void what_came_meanwhile_is_said_on_a_button() {
        var shown = time.instant();
        assertThat(get("/feed/new?since=" + shown, person.requirePerson()))
                .bodyText()
                .isBlank();
        var other = cast.newcomer("Odd Odlare");
        members.join(other, group.id());
        posts.post(other, group.id(), writing.markdown(other, "Ett"));
        posts.post(other, group.id(), writing.markdown(other, "Två"));

        assertThat(get("/feed/new?group=" + group.slug() + "&since=" + shown + "&page=%2F", person.requirePerson()))
                .bodyText()
                .contains("Visa 2 nya", "href=\"/\"");
        assertThat(get("/feed/new?since=skräp&page=https:%2F%2Fexample.org", person.requirePerson()))
                .hasStatusOk();
    }

    @Test
    void what_happened_since_the_last_visit_stands_on_top() {
        var yesterday = time.instant().minus(Duration.ofDays(1));
        time.at(yesterday, () -> feed.visit(person));
        var mine = posts.post(person, group.id(), writing.markdown(person, "Vem har en spade?"));
        var other = cast.newcomer("Odd Odlare");
        members.join(other, group.id());
        posts.post(other, group.id(), writing.markdown(other, "Gräv här"));
        conversations.comment(other, mine.id(), writing.markdown(other, "Jag"));
        followings.follow(other, people.me(person).username());

        assertThat(get("/", person.requirePerson()))
                .bodyText()
                .contains(
                        "Sedan du var här senast",
                        "1 nytt inlägg i",
                        "Ett svar till dig i",
                        "Följer dig nu:",
                        "Odd Odlare");
    }

    @Test
    void costs_the_same_number_of_statements_however_much_there_is() {
        var other = cast.newcomer("Odd Odlare");
        members.join(other, group.id());
        posts.post(other, group.id(), writing.markdown(other, "Ett"));
        var few = cast.statements(() -> get("/", person.requirePerson()));
        for (var i = 0; i < 25; i++) {
            var post = posts.post(other, group.id(), writing.markdown(other, "Inlägg " + i));
            conversations.comment(other, post.id(), writing.markdown(other, "Kommentar"));
            reactions.react(other, post.id(), ReactionKind.HEART);
            members.join(cast.newcomer("Nr " + i), group.id());
        }
        var many = cast.statements(() -> get("/", person.requirePerson()));

        assertThat(many).isEqualTo(few).isLessThan(40);
        var groupFew = cast.statements(() -> get(group.path(), other.requirePerson()));
        posts.post(other, group.id(), writing.markdown(other, "Ett till"));
        assertThat(cast.statements(() -> get(group.path(), other.requirePerson())))
                .isEqualTo(groupFew);
    }

    @Test
    void one_reacts_and_acts_where_a_post_stands() {
        var other = cast.newcomer("Odd Odlare");
        members.join(other, group.id());
        var theirs = posts.post(other, group.id(), writing.markdown(other, "Rödbetor"));
        reactions.react(person, theirs.id(), ReactionKind.HEART);

        for (var path : new String[] {"/", group.path()}) {
            assertThat(get(path, person.requirePerson()))
                    .bodyText()
                    .contains("id=\"reactions-" + theirs.id(), theirs.path() + "/deletion", theirs.path() + "/pin")
                    .doesNotContain(theirs.path() + "/edit");
            assertThat(get(path, other.requirePerson()))
                    .bodyText()
                    .contains(theirs.path() + "/edit", theirs.path() + "/deletion")
                    .doesNotContain(theirs.path() + "/pin");
        }
    }

    @Test
    void what_is_pinned_stands_first_with_its_poll_and_not_once_more_below() {
        var pinned = posts.post(person, group.id(), writing.markdown(person, "Kompost"));
        polls.create(
                person,
                pinned.id(),
                new PollFields("Var?", List.of("Här", "Där"), false, false, PollResults.ALWAYS, null));
        pins.pin(person, pinned.id());

        assertThat(get(group.path(), person.requirePerson()))
                .bodyText()
                .contains("id=\"pinned-" + pinned.id(), "id=\"poll-" + pinned.id(), "Ta bort nålen")
                .doesNotContain("id=\"item-" + pinned.id(), "Ingen har skrivit något än");
    }

    private MvcTestResult post(String path, String... parameters) {
        var request = mvc.post().uri(path).with(cast.as(person.requirePerson())).with(csrf());
        for (var i = 0; i < parameters.length; i += 2) {
            request = request.param(parameters[i], parameters[i + 1]);
        }
        return request.exchange();
    }

    private MvcTestResult get(String path, UUID as) {
        return mvc.get()
                .uri(path)
                .header("Accept-Language", "sv")
                .with(cast.as(as))
                .exchange();
    }

    private MvcTestResult send(String path, String words, @Nullable String once) {
        var request = mvc.post()
                .uri(path)
                .header("Accept-Language", "sv")
                .with(cast.as(person.requirePerson()))
                .with(csrf())
                .param("group", group.slug())
                .param("markdown", words);
        return (once == null ? request : request.param("once", once)).exchange();
    }
}
